using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Package.Tests;

/// <summary>
/// A user's file has the usings of a web project, those of one API, and a namespace of its own below <c>Smooch</c>: there every public type
/// goes by its short name.
/// </summary>
public sealed class NamesInUseTests
{
    private const string Kernel = "Smooch.Core";

    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading",
        "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting",
        "Microsoft.Extensions.Logging",
    ];

    /// <summary>Gets the packages of the APIs: with the kernel they are those that .NET Framework can load.</summary>
    public static TheoryData<string> Apis =>
        [
            .. ShippedProject.All.Where(project => project.Frameworks.Contains("net462") && project.Name != Kernel)
            .Select(project => project.Name),
        ];

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_public_type_can_be_named_in_a_file_that_uses_one_API(string api)
    {
        string[] packages = [
            Kernel,
            api,
            .. ShippedProject.All.Select(project => project.Name).Except(Apis.Select(row => row.Data)).Where(name => name != Kernel),
        ];
        string[] usings = [.. packages.Select(name => name == Kernel ? "Smooch" : name)];
        var references = packages.Select(name => MetadataReference.CreateFromFile(Built(name))).ToList();
        var types = CSharpCompilation.Create("packages", references: [.. references, .. References])
            .SourceModule.ReferencedAssemblySymbols
            .Where(assembly => packages.Contains(assembly.Name))
            .SelectMany(assembly => TypesOf(assembly.GlobalNamespace))
            .Where(type => usings.Concat(ImplicitUsings).Contains(type.ContainingNamespace.ToDisplayString()))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToList();
        Assert.All(packages, name => Assert.Contains(types, type => type.ContainingAssembly.Name == name));

        var source = $$"""
            {{string.Join('\n', ImplicitUsings.Select(name => $"global using {name};"))}}

            namespace Smooch.Bot
            {
                {{string.Join("\n    ", usings.Select(name => $"using {name};"))}}

                internal static class NamesInUse
                {
                    public static Type[] All { get; } =
                    [
                        {{string.Join("\n            ", types.Select(type => $"typeof({type.Name}{(type.Arity > 0 ? $"<{new string(',', type.Arity - 1)}>" : "")}),"))}}
                    ];
                }
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create(
            "bot",
            [tree],
            [.. references, .. References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var model = compilation.GetSemanticModel(tree);
        Assert.Equal(
            types.Select(FullName),
            tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<TypeOfExpressionSyntax>()
                .Select(name => FullName(model.GetTypeInfo(name.Type, TestContext.Current.CancellationToken).Type!.OriginalDefinition)));
    }

    private static IEnumerable<MetadataReference> References => Platform.Assemblies.Select(file => MetadataReference.CreateFromFile(file));

    private static string Built(string name) => new ShippedProject(name).AssemblyFor(new ShippedProject(name).Frameworks[^1]);

    private static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .Concat(space.GetNamespaceMembers().SelectMany(TypesOf));
}

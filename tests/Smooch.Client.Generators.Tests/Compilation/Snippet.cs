using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Client.Generators.Tests;

/// <summary>Compiles source text beside the kernel and runs the generator over it.</summary>
internal static class Snippet
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    /// <summary>What every snippet may use: a JSON context with one listed type, another that no assembly names, and types of every shape.</summary>
    private const string Surroundings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Smooch.Client.Http;
        global using Smooch.Client.Http.Declarative;
        global using System.Text.Json.Serialization;
        global using System.Text.Json.Serialization.Metadata;

        namespace Snippets;

        internal sealed class Thing;
        internal sealed class Unlisted;
        internal sealed class Guest;
        internal sealed class Box<T>;
        internal readonly struct Open { public override string ToString() => "open"; }

        [JsonSerializable(typeof(Thing))]
        [JsonSerializable(typeof(Box<int>))]
        internal sealed class SnippetJsonContext
        {
            public static SnippetJsonContext Default { get; } = new();

            public JsonTypeInfo<Thing> Thing => null!;
        }

        [JsonSerializable(typeof(Guest))]
        internal sealed class GuestJsonContext
        {
            public static GuestJsonContext Default { get; } = new();

            public JsonTypeInfo<Guest> Guest => null!;
        }
        """;

    private const string UsesContext = "[assembly: Smooch.Client.Http.WireJsonContext(typeof(Snippets.SnippetJsonContext))]";

    // The kernel is compiled into this assembly, which shows its internals to one named Snippet.
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Snippet).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Compile(string source, bool withContext = true) => CSharpCompilation.Create(
        "Snippet",
        [
            CSharpSyntaxTree.ParseText(Surroundings, ParseOptions, "Surroundings.cs"),
            CSharpSyntaxTree.ParseText(withContext ? UsesContext : "", ParseOptions, "Context.cs"),
            CSharpSyntaxTree.ParseText(source, ParseOptions, "Source.cs"),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new WireInterfaceGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator once.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="withContext">Whether the assembly names its JSON context.</param>
    /// <param name="output">The source together with what was generated.</param>
    public static GeneratorRunResult Run(string source, out Microsoft.CodeAnalysis.Compilation output, bool withContext = true) =>
        Driver().RunGeneratorsAndUpdateCompilation(Compile(source, withContext), out output, out _, TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();
}

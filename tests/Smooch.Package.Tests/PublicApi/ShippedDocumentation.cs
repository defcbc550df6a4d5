using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Package.Tests;

/// <summary>The documentation files of the shipped assemblies, compared with what a user of the assemblies can see.</summary>
internal sealed class ShippedDocumentation
{
    private readonly Dictionary<string, (IAssemblySymbol Assembly, IReadOnlyList<string> Ids)> projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> members = new(StringComparer.Ordinal);

    /// <summary>Gets the ids of the members with an example.</summary>
    public IReadOnlyList<string> Examples =>
        [.. members.Where(member => member.Value.Elements("example").Any()).Select(member => member.Key)];

    public static ShippedDocumentation Read(IReadOnlyList<ShippedProject> all)
    {
        var documentation = new ShippedDocumentation();
        var files = all.ToDictionary(
            project => project.Name,
            project => project.AssemblyFor(project.Frameworks[^1]),
            StringComparer.Ordinal);
        var references = files.ToDictionary(file => file.Key, file => MetadataReference.CreateFromFile(file.Value), StringComparer.Ordinal);
        var compilation = CSharpCompilation.Create(
            "documentation",
            references: [.. references.Values, .. Platform.Assemblies.Select(file => MetadataReference.CreateFromFile(file))]);
        foreach (var (name, reference) in references)
        {
            var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
            documentation.Add(name, assembly, XDocument.Load(Path.ChangeExtension(files[name], ".xml")));
        }

        return documentation;
    }

    /// <summary>Compiles source to the project "zoo", with the documentation file as the compiler writes it.</summary>
    public static ShippedDocumentation Compile(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(documentationMode: DocumentationMode.Parse));
        var compilation = CSharpCompilation.Create(
            "zoo",
            [tree],
            Platform.Assemblies.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var file = new MemoryStream();
        Assert.True(compilation.Emit(Stream.Null, xmlDocumentationStream: file).Success);
        file.Position = 0;
        var documentation = new ShippedDocumentation();
        documentation.Add("zoo", compilation.Assembly, XDocument.Load(file));
        return documentation;
    }

    /// <summary>Lists the missing parts of the members of a project, each as the id of the member and the name of the part.</summary>
    public IEnumerable<string> MissingIn(ShippedProject project) =>
        from symbol in Visible(projects[project.Name].Assembly.GlobalNamespace)
        where !IsOfTheCompiler(symbol)
        from part in Parts(symbol)
        where !Has(symbol, part, [])
        select $"{symbol.GetDocumentationCommentId()}: {part}";

    /// <summary>Lists the options of a project whose default is not documented.</summary>
    public IEnumerable<string> WithoutDefaultIn(ShippedProject project) =>
        from symbol in Visible(projects[project.Name].Assembly.GlobalNamespace)
        where symbol is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } property
            && property.ContainingType.Name.EndsWith("Options", StringComparison.Ordinal)
        where !Has(symbol, "value", [])
        select symbol.GetDocumentationCommentId();

    /// <summary>Lists the methods of a project that return a list in one task, without the reason in their remarks.</summary>
    public IEnumerable<string> ListsWithoutReasonIn(ShippedProject project) =>
        from symbol in Visible(projects[project.Name].Assembly.GlobalNamespace)
        where symbol is IMethodSymbol { ReturnType: INamedTypeSymbol { Name: "Task" } task }
            && task.TypeArguments is [INamedTypeSymbol { Name: "IReadOnlyList" }]
        let id = symbol.GetDocumentationCommentId()!
        let remarks = members.GetValueOrDefault(id)?.Element("remarks")?.Value ?? ""
        where !remarks.Contains("not paged", StringComparison.Ordinal) && !remarks.Contains("bounded", StringComparison.Ordinal)
        select id;

    /// <summary>Lists the ids in the file of a project that a user cannot see.</summary>
    public IEnumerable<string> HiddenIn(ShippedProject project)
    {
        var (assembly, ids) = projects[project.Name];
        return ids.Except(Visible(assembly.GlobalNamespace).Select(symbol => symbol.GetDocumentationCommentId()!));
    }

    private void Add(string name, IAssemblySymbol assembly, XDocument file)
    {
        var elements = file.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);
        projects.Add(name, (assembly, [.. elements.Keys]));
        foreach (var (id, element) in elements)
            members[id] = element;
    }

    private static IEnumerable<ISymbol> Visible(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                foreach (var inner in Visible(space))
                    yield return inner;
            }
            else if (ApiListing.IsSeen(member))
            {
                yield return member;
                foreach (var inner in member is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } type ? Visible(type) : [])
                    yield return inner;
            }
        }
    }

    // The compiler documents the members that it writes by itself, such as the default constructor, nowhere.
    private bool IsOfTheCompiler(ISymbol symbol) =>
        (symbol is not INamedTypeSymbol && ApiListing.IsImplied(symbol))
        || (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] }
        && !members.ContainsKey(symbol.GetDocumentationCommentId()!))
        || symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(CompilerGeneratedAttribute))
        || symbol is IFieldSymbol { Name: "value__" };

    private static IEnumerable<string> Parts(ISymbol symbol)
    {
        yield return "summary";
        var method = symbol as IMethodSymbol ?? (symbol as INamedTypeSymbol)?.DelegateInvokeMethod;
        var parameters = method?.Parameters ?? (symbol as IPropertySymbol)?.Parameters ?? [];
        var types = (symbol as IMethodSymbol)?.TypeParameters ?? (symbol as INamedTypeSymbol)?.TypeParameters ?? [];
        foreach (var parameter in parameters)
            yield return "param " + parameter.Name;
        foreach (var type in types)
            yield return "typeparam " + type.Name;
        if (method is { ReturnsVoid: false, MethodKind: not MethodKind.Constructor })
            yield return "returns";
    }

    /// <summary>Returns whether a part is documented, or inherited from a documented member.</summary>
    private bool Has(ISymbol symbol, string part, HashSet<string> seen)
    {
        var id = symbol.GetDocumentationCommentId()!;
        if (!seen.Add(id))
            return false;
        if (!members.TryGetValue(id, out var documentation))
            return !projects.Values.Any(project => SymbolEqualityComparer.Default.Equals(project.Assembly, symbol.ContainingAssembly));
        return Has(documentation, part) || documentation.Elements("inheritdoc").Any(inherited => Inherits(symbol, inherited, part, seen));
    }

    private bool Inherits(ISymbol symbol, XElement inherited, string part, HashSet<string> seen)
    {
        if ((string?)inherited.Attribute("path") is { } path
            && !path.Trim('/').Split('|').Any(name => part.StartsWith(name.Trim('/'), StringComparison.Ordinal)))
            return false;
        if ((string?)inherited.Attribute("cref") is { } source)
            return members.TryGetValue(source, out var documentation) && Has(documentation, part);
        return Bases(symbol).Any(based => Has(based.OriginalDefinition, part, seen));
    }

    private static IEnumerable<ISymbol> Bases(ISymbol symbol)
    {
        var overridden = (symbol as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(symbol as IPropertySymbol)?.OverriddenProperty;
        if (overridden is not null)
            yield return overridden;
        if (symbol is INamedTypeSymbol { BaseType: { } parent })
            yield return parent;
        foreach (var member in symbol.ContainingType?.AllInterfaces.SelectMany(each => each.GetMembers()) ?? [])
        {
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingType!.FindImplementationForInterfaceMember(member), symbol))
                yield return member;
        }
    }

    private static bool Has(XElement documentation, string part)
    {
        var words = part.Split(' ');
        var element = documentation.Elements(words[0])
            .FirstOrDefault(each => words.Length == 1 || (string?)each.Attribute("name") == words[1]);
        return element is not null && (!string.IsNullOrWhiteSpace(element.Value) || element.HasElements);
    }
}

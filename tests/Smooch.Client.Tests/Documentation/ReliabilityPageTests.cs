using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Client.Tests.Documentation;

/// <summary>Each promise of the reference of reliability names tests, and they exist.</summary>
public sealed class ReliabilityPageTests
{
    private const string Page = "docs/reliability-reference.md";

    private static readonly Lazy<ILookup<string, string>> SourcesOfClasses = new(() =>
        Repository.FilesBelow("tests", "*Tests*.cs").ToLookup(file => Path.GetFileName(file).Split('.')[0], StringComparer.Ordinal));

    /// <summary>The rows below the heading "Promises" that have a test; rows of one bold cell divide the table.</summary>
    public static TheoryData<string, string> Promises =>
    [
        .. RowsBelow("Promises")
            .Where(row => !row[0].StartsWith("**", StringComparison.Ordinal))
            .Select(row => new TheoryDataRow<string, string>(row[0], row[1])),
    ];

    public static TheoryData<string> KindsOfFaults =>
        [.. RowsBelow("Kinds of faults, rules, tests").Select(row => row[2]).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_promise_names_tests_that_exist(string promise, string tests)
    {
        var names = Code(tests).ToList();
        Assert.True(names.Count > 0, $"'{promise}' names no test.");
        Assert.All(names, name =>
        {
            Assert.True(name.Split('.') is [_, _], $"{name} is not the name of a class and of a method.");
            Assert.Contains(name.Split('.')[1], TestsOf(name.Split('.')[0]));
        });
    }

    [Theory]
    [MemberData(nameof(KindsOfFaults))]
    public void A_kind_of_faults_names_tests_that_exist(string tests)
    {
        var names = Code(tests).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotEmpty(TestsOf(name)));
    }

    [Fact]
    public void The_tables_are_found()
    {
        Assert.NotEmpty(Promises);
        Assert.NotEmpty(KindsOfFaults);
    }

    private static IEnumerable<IReadOnlyList<string>> RowsBelow(string heading)
    {
        var section = Pages.Text(Page).Split("\n## ").Single(each => each.StartsWith(heading + "\n", StringComparison.Ordinal));
        return MarkdownTable.Rows(Page)
            .Where(row => section.Contains($"| {string.Join(" | ", row)} |\n", StringComparison.Ordinal))
            .Skip(1);
    }

    private static IEnumerable<string> Code(string cell) => cell.Split('`').Where((_, place) => place % 2 == 1);

    /// <summary>The tests of a class, in all files and projects that have it.</summary>
    private static IEnumerable<string> TestsOf(string name) =>
        from file in SourcesOfClasses.Value[name]
        from type in CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(file)))
            .GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .OfType<ClassDeclarationSyntax>()
        where type.Identifier.ValueText == name
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(each => $"{each.Name}" is "Fact" or "Theory")
        select method.Identifier.ValueText;
}

using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Smooch.Client.Generators.Tests;

/// <summary>Each mistake is a build error with its id, at the place of the mistake.</summary>
public sealed class DiagnosticTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Mistakes");

    /// <summary>
    /// Gets the mistakes: a file for each id, in which a line of source, the place of the mistake between « and », precedes the message.
    /// The source is a whole file or the members of an interface.
    /// </summary>
    public static TheoryData<string, string, string> Rows =>
    [
        .. from file in Directory.EnumerateFiles(Folder)
           from pair in File.ReadLines(file).Where(static line => line.Length > 0).Chunk(2)
           select (Path.GetFileNameWithoutExtension(file), pair[0], pair[1].Replace("=> ", "", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Mistake_is_a_build_error(string id, string marked, string message)
    {
        var source = marked.StartsWith("namespace", StringComparison.Ordinal) ? marked : $"namespace Snippets; interface IThingsApi {{ {marked} }}";
        var start = source.IndexOf('«', StringComparison.Ordinal);
        var length = source.IndexOf('»', StringComparison.Ordinal) - start - 1;
        source = source.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        var result = Snippet.Run(source, out _);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal($"{id}: {message}", Text(diagnostic));
        Assert.Equal(new TextSpan(start, length), diagnostic.Location.SourceSpan);
        Assert.Equal("Source.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Assembly_without_a_json_context_is_a_build_error()
    {
        var result = Snippet.Run(
            "namespace Snippets; interface IThingsApi { [Get(\"/a\")] [Operation(RetryClass.Safe)] Task<Thing> A(CancellationToken t); }",
            out _,
            withContext: false);

        Assert.Equal(
            "SMOOCH016: Wire interface 'IThingsApi' needs a JSON context: neither it nor the assembly has [WireJsonContext]",
            Text(Assert.Single(result.Diagnostics)));
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Every_mistake_of_an_interface_is_reported_at_once()
    {
        var result = Snippet.Run(
            """
            namespace Snippets;

            interface IThingsApi
            {
                [Get("/a/{id}")] Task<Unlisted> A(object any);
                [Get("b")] [Operation(RetryClass.Safe)] Task B(CancellationToken t);
            }
            """,
            out _);

        Assert.Equal(
            ["SMOOCH004", "SMOOCH005", "SMOOCH006", "SMOOCH007", "SMOOCH009", "SMOOCH015"],
            result.Diagnostics.Select(static d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Interface_without_calls_is_left_alone()
    {
        var result = Snippet.Run("namespace Snippets; interface IPlain { [Obsolete] void Do(); int Count { get; } }", out _);

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Every_id_has_a_test_and_a_row_in_the_documentation()
    {
        var descriptors = typeof(WireInterfaceGenerator).Assembly.GetType("Smooch.Client.Generators.Descriptors", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .ToArray();
        var ids = descriptors.Select(static d => d.Id).ToArray();
        var documented = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "diagnostics.md"))
            .Where(static line => line.StartsWith("| SMOOCH", StringComparison.Ordinal))
            .ToDictionary(static line => line[2..11], StringComparer.Ordinal);

        Assert.Equal(ids, Directory.EnumerateFiles(Folder).Select(static f => Path.GetFileNameWithoutExtension(f)!).Append("SMOOCH016").Order(StringComparer.Ordinal));
        Assert.Equal(ids, documented.Keys);
        Assert.All(descriptors, d => Assert.StartsWith($"| {d.Id} | {Message(d)} |", documented[d.Id], StringComparison.Ordinal));
        Assert.All(descriptors, static d => Assert.Equal(DiagnosticSeverity.Error, d.DefaultSeverity));
    }

    private static string Message(DiagnosticDescriptor descriptor) =>
        string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), "…", "…", "…");

    private static string Text(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}

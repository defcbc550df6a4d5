using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smooch.Tool.Tests;

/// <summary>The Mermaid diagrams of the pages render in a browser.</summary>
public sealed partial class DiagramTests(Chromium chromium)
{
    private static readonly string Script = Repository.PathOf(
        "tests", "Smooch.Tool.Tests", "node_modules", "@mermaid-js", "tiny", "dist", "mermaid.tiny.js");

    /// <summary>Returns the error of each diagram; null for one that renders with something in it.</summary>
    private const string Render =
        """
        async diagrams => {
            mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
            const errors = [];
            for (const [i, diagram] of diagrams.entries()) {
                try {
                    const { svg } = await mermaid.render(`diagram${i}`, diagram);
                    const shown = document.createElement('div');
                    shown.innerHTML = svg;
                    errors.push(shown.textContent.includes('Syntax error') || !shown.querySelector('path, line') ? 'empty' : null);
                } catch (error) {
                    errors.push(error.message);
                }
            }
            return errors;
        }
        """;

    [Fact]
    public async Task Every_diagram_of_the_pages_renders()
    {
        Requirement.Check(Missing);
        var diagrams = (
            from page in Repository.FilesBelow("docs", "*.md").Append("README.md")
            from Match block in Diagram().Matches(File.ReadAllText(Repository.PathOf(page)))
            select (Page: page, Code: block.Groups["code"].Value)).ToList();
        Assert.Contains(diagrams, diagram => diagram.Page == "docs/architecture.md");

        var errors = await RenderAsync([.. diagrams.Select(diagram => diagram.Code)]);

        Assert.Empty(diagrams.Zip(errors)
            .Where(pair => pair.Second is not null)
            .Select(pair => $"{pair.First.Page}: {pair.Second}\n{pair.First.Code}"));
    }

    [Fact]
    public async Task A_diagram_with_a_mistake_is_found()
    {
        Requirement.Check(Missing);
        var errors = await RenderAsync(["sequenceDiagram\n    A->>B: text", "sequenceDiagram\n    A->>>B", "flowchart TD\n    A --> [B"]);
        Assert.Null(errors[0]);
        Assert.NotNull(errors[1]);
        Assert.NotNull(errors[2]);
    }

    private static string? Missing => File.Exists(Script) ? null : "Mermaid is not installed: run 'npm ci' in tests/Smooch.Tool.Tests.";

    private async Task<string?[]> RenderAsync(string[] diagrams)
    {
        var page = await chromium.OpenEmptyAsync();
        await using var context = page.Context;
        await page.AddScriptTagAsync(new() { Content = await File.ReadAllTextAsync(Script, TestContext.Current.CancellationToken) });
        var errors = await page.EvaluateAsync<JsonElement>(Render, diagrams);
        return [.. errors.EnumerateArray().Select(error => error.GetString())];
    }

    [GeneratedRegex(@"^```mermaid\r?\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Diagram();
}

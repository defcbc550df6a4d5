namespace Cookbook.Tests;

/// <summary>The C# of docs/cookbook is compiled, tested source.</summary>
public sealed class CookbookPageTests : SnippetPageTests<CookbookPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
    (
        "docs/cookbook/register-webhook.md",
        [
            .. Repository.FilesBelow("tests/Cookbook.Bot", "*.cs"),
            .. Repository.FilesBelow("tests/Cookbook.Tests/Factory", "*.cs"),
        ]);

    public static string[] MorePages =>
    [
        "docs/cookbook/aws-lambda.md",
        "docs/cookbook/azure-functions.md",
        "docs/cookbook/health.md",
        "docs/cookbook/opentelemetry.md",
        "docs/cookbook/rate-limits.md",
        "docs/cookbook/reminders.md",
        "docs/cookbook/several-apps.md",
        "docs/cookbook/test-failures.md",
        "docs/cookbook/web-application-factory.md",
    ];
}

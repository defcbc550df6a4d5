using System.Text;
using System.Text.Json;

namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>
/// A payload of the catalogue in a file; the folder is its generation, the name its trigger and variant. Dropping a file there makes it a
/// test.
/// </summary>
internal static class EventFixture
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "WebhookCatalogue", "Fixtures");

    public static TheoryData<string> Names() => [.. Directory
        .EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
        .Select(path => Path.ChangeExtension(Path.GetRelativePath(Root, path), extension: null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    public static string Json(string name) => File.ReadAllText(Path.Combine(Root, name + ".json"));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Root, name + ".json"));

    public static SmoochWebhookEvent Event(string name) => WebhookParser.Parse(Bytes(name));

    public static SmoochWebhookEvent Parse(string json) => WebhookParser.Parse(Encoding.UTF8.GetBytes(json));

    public static string Write(SmoochWebhookEvent webhookEvent) => JsonSerializer.Serialize<SmoochWebhookEvent>(webhookEvent);
}

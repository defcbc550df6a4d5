using System.Text.Json;
using System.Text.Unicode;

namespace Smooch.Fuzz;

/// <summary>What the body of a webhook call is, found without the SDK.</summary>
internal static class WebhookBody
{
    private static readonly JsonDocumentOptions AsDeepAsTheSdk = new() { MaxDepth = 64 };

    /// <summary>Whether a body is a JSON object in UTF-8.</summary>
    public static bool IsObject(byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
            return false;
        try
        {
            using var document = JsonDocument.Parse(Bom.Without(bytes), AsDeepAsTheSdk);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

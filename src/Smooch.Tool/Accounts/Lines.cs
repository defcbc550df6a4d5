using System.Text.Encodings.Web;
using System.Text.Json;

namespace Smooch.Tool;

/// <summary>Models as JSON, one on a line.</summary>
internal static class Lines
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text<T>(T model) => JsonSerializer.Serialize(model, Options);

    public static IReadOnlyList<byte[]> Of<T>(IEnumerable<T> models) =>
        [.. models.Select(model => JsonSerializer.SerializeToUtf8Bytes(model, Options))];

    /// <summary>The first page of a list.</summary>
    public static async Task<IReadOnlyList<T>> FirstAsync<T>(SmoochList<T> list, CancellationToken cancellationToken)
    {
        await foreach (var page in list.AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
            return page.Items;

        return [];
    }
}

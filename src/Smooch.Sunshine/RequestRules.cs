using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>Checks requests before they are sent. Each message explains how to fix the request.</summary>
internal static class RequestRules
{
    private const int MaxMetadataBytes = 4096;

    [SuppressMessage("Design", "MA0015", Justification = "The message names the property.")]
    public static void Require(bool condition, string message)
    {
        if (!condition)
            throw new ArgumentException(message);
    }

    public static void Text(string? value, string name) => Require(!string.IsNullOrWhiteSpace(value), $"{name} must not be empty.");

    public static void Secret(SmoochSecret value, string name) => Require(!value.IsEmpty, $"{name} must not be empty.");

    /// <summary>Checks the length of a value that is set.</summary>
    public static void Length(string? value, int shortest, int longest, string name) => Require(
        value is null || (value.Length >= shortest && value.Length <= longest),
        $"{name} must have {shortest:N0} to {longest:N0} characters; it has {value?.Length:N0}.");

    public static void Address(string? value, string name) => Require(
        WebAddress.TryParse(value, out _),
        $"{name} must be an absolute http or https address.");

    public static void Object(JsonElement value, string name) =>
        Require(value.ValueKind == JsonValueKind.Object, $"{name} must be a JSON object.");

    /// <summary>Checks that metadata is flat and small enough.</summary>
    public static void Metadata(FlatObject? metadata)
    {
        if (metadata is null)
            return;
        var bytes = 2;
        foreach (var pair in metadata)
        {
            Require(pair.Value.Kind != FlatValueKind.Json, $"Metadata['{pair.Key}'] must be a string, a number or a boolean.");
            bytes += Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value.ToString() ?? "") + 6;
        }

        Require(bytes <= MaxMetadataBytes, $"Metadata must have at most {MaxMetadataBytes:N0} bytes in total; it has about {bytes:N0}.");
    }
}

using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// A flat object of strings, numbers and booleans, at most 4 KB. A null is allowed in updates, where it removes a member.
/// </summary>
internal sealed class MetadataRule(bool allowsNulls = false) : Rule
{
    public const int Limit = 4096;

    protected override string Kind => "object";

    /// <summary>The bytes that count: names and values.</summary>
    public static int SizeOf(JsonObject metadata) =>
        metadata.Sum(pair => Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value?.ToString() ?? ""));

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (value is not JsonObject metadata)
        {
            problems.Add($"{path} should be {Kind}");
            return;
        }

        if (metadata.Any(pair => pair.Value is JsonObject or JsonArray || (pair.Value is null && !allowsNulls)))
            problems.Add($"{path} should be a flat object of strings, numbers and booleans");
        else if (SizeOf(metadata) > Limit)
            problems.Add($"{path} is limited to {Limit} bytes in size.");
    }
}

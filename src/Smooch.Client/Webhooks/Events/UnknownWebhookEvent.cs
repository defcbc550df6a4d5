using System.Text.Json;

namespace Smooch.Client;

/// <summary>
/// An event with a trigger that this SDK does not know, or one with unexpected fields. <see cref="Json"/> has all of its data.
/// </summary>
[JsonModel]
public sealed partial record UnknownWebhookEvent : SmoochWebhookEvent
{
    /// <summary>Gets the whole event as it was received.</summary>
    public partial JsonElement Json { get; init; }

    internal override IEnumerable<string?> OrderingUserIds
    {
        get
        {
            yield return AppUser?.Id ?? (Json.Property("matchResult") ?? Json).Property("appUser")?.Text("_id");
            yield return Json.Property("surviving")?.Text("_id");
            if (Json.Property("discarded") is { ValueKind: JsonValueKind.Array } discarded)
            {
                foreach (var user in discarded.EnumerateArray())
                    yield return user.Text("_id");
            }
        }
    }

    internal override bool IsUnknown => true;
}

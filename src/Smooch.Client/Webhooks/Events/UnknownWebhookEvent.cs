using System.Text.Json;

namespace Smooch.Client;

/// <summary>An event of a trigger that this SDK does not know yet, or one whose fields are not what its trigger promises. Nothing of it is lost.</summary>
[JsonModel]
public sealed partial record UnknownWebhookEvent : SmoochWebhookEvent
{
    /// <summary>Gets the whole event as it came.</summary>
    public partial JsonElement Json { get; init; }

    internal override IEnumerable<string?> LaneUsers
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

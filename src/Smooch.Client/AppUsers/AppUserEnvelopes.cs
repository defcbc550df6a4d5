using System.Text.Json.Serialization;

namespace Smooch.Client;

[JsonModel]
internal sealed partial record AppUserResponse : SmoochModel, ICheckedResult
{
    internal partial AppUser? AppUser { get; init; }
}

[JsonModel]
internal sealed partial record TrackEventResponse : SmoochModel
{
    internal partial bool ConversationUpdated { get; init; }
}

[JsonModel]
internal sealed partial record DeviceResponse : SmoochModel, ICheckedResult
{
    internal partial Device? Device { get; init; }
}

[JsonModel]
internal sealed partial record AuthCodeResponse : SmoochModel, ICheckedResult
{
    internal partial SmoochSecret AuthCode { get; init; }
}

[JsonModel]
internal sealed partial record ChannelsResponse : SmoochModel
{
    internal partial IReadOnlyList<AppUserChannel> Channels { get; init; }
}

[JsonModel]
internal sealed partial record BusinessSystemsResponse : SmoochModel
{
    internal partial IReadOnlyList<BusinessSystem> BusinessSystems { get; init; }
}

[JsonModel]
internal sealed partial record LinkRequestsResponse : SmoochModel
{
    internal partial IReadOnlyList<LinkRequest> LinkRequests { get; init; }
}

[JsonModel]
internal sealed partial record TrackEventRequest(string Name);

[JsonModel]
internal sealed partial record MergeRequest(AppUserReference Surviving, AppUserReference Discarded)
{
    public MergeRequest(string surviving, string discarded)
        : this(new AppUserReference(surviving), new AppUserReference(discarded))
    {
    }
}

[JsonModel]
internal sealed partial record AppUserReference([property: JsonPropertyName("_id")] string Id);

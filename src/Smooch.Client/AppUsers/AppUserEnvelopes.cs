using System.Text.Json.Serialization;

namespace Smooch.Client;

[JsonModel]
internal sealed partial record AppUserResponse : SmoochModel, IWireResult
{
    internal partial AppUser? AppUser { get; init; }

    bool IWireResult.IsComplete => AppUser is not null;
}

[JsonModel]
internal sealed partial record TrackEventResponse : SmoochModel
{
    internal partial bool ConversationUpdated { get; init; }
}

[JsonModel]
internal sealed partial record DeviceResponse : SmoochModel, IWireResult
{
    internal partial Device? Device { get; init; }

    bool IWireResult.IsComplete => Device is not null;
}

[JsonModel]
internal sealed partial record AuthCodeResponse : SmoochModel, IWireResult
{
    internal partial SmoochSecret AuthCode { get; init; }

    bool IWireResult.IsComplete => !AuthCode.IsEmpty;
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

using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record AppUserResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("appUser")]
    internal AppUser? appUser;

    bool IWireResult.IsComplete => appUser is not null;
}

internal sealed record TrackEventResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("conversationUpdated")]
    internal bool? conversationUpdated;
}

internal sealed record DeviceResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("device")]
    internal Device? device;

    bool IWireResult.IsComplete => device is not null;
}

internal sealed record AuthCodeResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("authCode")]
    internal SmoochSecret authCode;

    bool IWireResult.IsComplete => !authCode.IsEmpty;
}

internal sealed record ChannelsResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("channels")]
    internal IReadOnlyList<AppUserChannel>? channels;
}

internal sealed record BusinessSystemsResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("businessSystems")]
    internal IReadOnlyList<BusinessSystem>? businessSystems;
}

internal sealed record LinkRequestsResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("linkRequests")]
    internal IReadOnlyList<LinkRequest>? linkRequests;
}

internal sealed class TrackEventRequest(string name)
{
    public string Name { get; } = name;
}

internal sealed class MergeRequest(string surviving, string discarded)
{
    public AppUserReference Surviving { get; } = new(surviving);

    public AppUserReference Discarded { get; } = new(discarded);
}

internal sealed class AppUserReference(string id)
{
    [JsonPropertyName("_id")]
    public string Id { get; } = id;
}

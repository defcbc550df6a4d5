using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The data of single channels in a conversation: Apple's interactive data, Meta's conversion events.</summary>
internal static class V2ChannelDataEndpoints
{
    private static readonly string[] MetaChannels = ["messenger", "instagram", "whatsapp"];

    private static readonly Rule Reference = new ObjectRule(
        ("url", Rules.NeededText), ("bid", Rules.NeededText), ("key", Rules.NeededText), (
            "signature",
            Rules.NeededText), ("owner", Rules.NeededText))
    {
        Required = ["url", "bid", "key", "signature", "owner"],
    };

    private static readonly ObjectRule Wanted = new(
        ("userId", Rules.NeededText), ("apple", new ObjectRule(("interactiveDataRef", Reference)) { Required = ["interactiveDataRef"] }))
    {
        Required = ["userId", "apple"],
    };

    private static readonly Rule Event = new ObjectRule(
        ("payload", new ObjectRule(("data", new ListRule(Rules.Free, 1))) { Required = ["data"] }))
    {
        Required = ["payload"],
    };

    private static readonly ObjectRule ConversionEvents = new(
        ("messenger", Event),
        ("instagram", Event),
        ("whatsapp", Event))
    { Also = OnlyOneChannel };

    public static ApiResult Download(ApiRequest request)
    {
        var conversation = V2Request.Conversation(request);
        Wanted.Check(request.Body);
        if (conversation.Participants.TrueForAll(participant => participant.User.Id != (string)request.Body["userId"]!))
            throw V2Request.NoUser();

        var reference = (JsonObject)request.Body["apple"]!["interactiveDataRef"]!;
        return ApiResult.Ok(new JsonObject
        {
            ["bid"] = reference["bid"]!.DeepClone(),
            ["data"] = new JsonObject { ["version"] = "1.0", ["requestIdentifier"] = request.State.Ids.Guid() },
        });
    }

    public static ApiResult PostConversionEvents(ApiRequest request)
    {
        _ = V2Request.Conversation(request);
        ConversionEvents.Check(request.Body);
        var channel = Array.Find(MetaChannels, request.Body.ContainsKey)!;
        return ApiResult.Ok(new JsonObject
        {
            ["conversionEvents"] = new JsonObject
            {
                ["datasetId"] = 1_234_567_890_123_456,
                ["eventsReceived"] = ((JsonArray)request.Body[channel]!["payload"]!["data"]!).Count,
            },
        });
    }

    private static void OnlyOneChannel(JsonObject body, string path, List<string> problems)
    {
        if (MetaChannels.Count(body.ContainsKey) != 1)
            problems.Add($"{path} should have exactly one of 'messenger', 'instagram' and 'whatsapp'".TrimStart());
    }
}

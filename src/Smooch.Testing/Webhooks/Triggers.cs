namespace Smooch.Testing;

/// <summary>The triggers that each version lets a webhook subscribe to. Case-sensitive.</summary>
internal static class Triggers
{
    public static readonly string[] Default = ["message"];

    private static readonly string[] Both =
    [
        "message", "message:appUser", "message:appMaker", "postback", "merge:appUser", "*",
        "conversation:start", "conversation:read", "conversation:referral", "payment:success",
        "link:match", "link:success", "link:failure",
    ];

    private static readonly string[] OnlyV1 = ["delivery:success", "delivery:failure"];

    private static readonly string[] OnlyV1_1 =
    [
        "message:delivery:channel", "message:delivery:user", "message:delivery:failure", "typing:appUser",
        "client:add", "client:remove", "appUser:delete",
        "notification:delivery:channel", "notification:delivery:user", "notification:delivery:failure",
    ];

    /// <summary>The triggers of a version that name one event each.</summary>
    public static IEnumerable<string> Concrete(ApiVersions version) =>
        Both.Concat(version == ApiVersions.V1 ? OnlyV1 : OnlyV1_1).Except(["message", "*"]);

    public static void Check(string[] triggers, ApiVersions version)
    {
        var own = version == ApiVersions.V1 ? OnlyV1 : OnlyV1_1;
        if (Array.Find(triggers, trigger => !Both.Contains(trigger) && !own.Contains(trigger)) is { } unknown)
            throw ApiException.BadRequest($"Invalid value for triggers: {unknown}");
    }
}

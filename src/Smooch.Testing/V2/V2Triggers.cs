namespace Smooch.Testing;

/// <summary>The triggers of v2. Case-sensitive.</summary>
internal static class V2Triggers
{
    public static readonly string[] All =
    [
        "client:add", "client:remove", "client:update",
        "conversation:create", "conversation:join", "conversation:leave", "conversation:remove", "conversation:message",
        "conversation:message:delivery:channel", "conversation:message:delivery:failure", "conversation:message:delivery:user",
        "conversation:postback", "conversation:read", "conversation:referral", "conversation:typing", "passthrough:messaging",
        "switchboard:acceptControl", "switchboard:acceptControl:failure", "switchboard:offerControl", "switchboard:offerControl:failure",
        "switchboard:passControl", "switchboard:passControl:failure", "switchboard:releaseControl",
        "user:merge", "user:update", "user:remove",
    ];
}

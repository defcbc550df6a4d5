using System.Text;

namespace Smooch.Tests;

/// <summary>The bodies of webhook calls, as short as they may be.</summary>
internal static class Bodies
{
    public static string Message(string id, string userId = "user-1", string text = "Hello") =>
        $$$"""{"trigger":"message:appUser","app":{"_id":"app-1"},"messages":[{"_id":"{{{id}}}","type":"text","role":"appUser","text":"{{{text}}}"}],"appUser":{"_id":"{{{userId}}}"}}""";

    public static string Tap(string actionId, string userId = "user-1") =>
        $$$"""{"trigger":"postback","app":{"_id":"app-1"},"postbacks":[{"action":{"_id":"{{{actionId}}}","type":"postback","text":"Yes","payload":"YES"}}],"appUser":{"_id":"{{{userId}}}"}}""";

    public static string Merge(string surviving, params string[] discarded)
    {
        var users = string.Join(",", discarded.Select(id => $$"""{"_id":"{{id}}"}"""));
        return $$$"""{"trigger":"merge:appUser","app":{"_id":"app-1"},"surviving":{"_id":"{{{surviving}}}"},"discarded":[{{{users}}}]}""";
    }

    public static SmoochWebhookEvent Event(string body) => WebhookParser.Parse(Encoding.UTF8.GetBytes(body));
}

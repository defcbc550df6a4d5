using System.Globalization;
using System.Text;

namespace Smooch.Benchmarks;

/// <summary>What the service sends, of the size and the mixture of real ones.</summary>
internal static class Documents
{
    public const string AppId = "5c0fbb112233445566778899";

    public const string UserId = "5698edbf2a43bd081be982f1";

    /// <summary>Gets a page of 100 messages, about 44 kB.</summary>
    public static byte[] Page { get; } = MakePage(0);

    /// <summary>Gets an app user.</summary>
    public static byte[] AppUser { get; } = Utf8("""
        {"appUser":{"_id":"5698edbf2a43bd081be982f1","userId":"mira@example.org","givenName":"Mira","surname":"K","email":"mira@example.org","signedUpAt":"2018-12-05T09:56:27.460Z","properties":{"tier":"gold","orders":12},"conversationStarted":true,"clients":[{"_id":"5a1b","platform":"web","lastSeen":"2018-12-05T09:56:27.460Z","active":true,"displayName":"Chrome"}]}}
        """);

    /// <summary>Gets the response to a message that was sent.</summary>
    public static byte[] SentMessage { get; } = Utf8(
        $$$"""{"message":{{{Message(1, 1544003787.46m)}}},"extraMessages":[],"conversation":{"_id":"df0ebe56cbeab98589b8bfa7","unreadCount":0}}""");

    /// <summary>Gets a webhook body of each payload version.</summary>
    public static IReadOnlyDictionary<string, byte[]> Webhooks { get; } = new Dictionary<string, byte[]>
    {
        ["v1-2015"] = Utf8(
            $$$"""{"trigger":"message:appUser","messages":[{"_id":"55c8c1498590aa1900b9b9b1","text":"Hi! Do you have time to chat?","role":"appUser","authorId":"c7f6e6d6c3a637261bd9656f","name":"Steve","received":1444348338.704,"metadata":[],"actions":[]}],"appUser":{"_id":"c7f6e6d6c3a637261bd9656f","userId":"bob@example.com","properties":{},"signedUpAt":"2015-10-06T03:38:02.346Z","clients":[{"active":true,"id":"5A7F8343-DF41-46A8-96EC-8583FCB422FB","lastSeen":"2016-03-09T19:09:01.431Z","platform":"ios","info":{"appName":"ShoeShop","devicePlatform":"iPhone"}}]}}"""),
        ["v1-2017"] = Utf8(
            $$$"""{"trigger":"message:appUser","app":{"_id":"575040549a38df8fb4eb1e51"},"messages":[{{{Message(1, 1480349392.103m)}}}],"appUser":{"_id":"7d9ebe41f5b1a9f11f1a7e7a","userId":"bob@example.com","givenName":"Bob","conversationStarted":true,"properties":{"tier":"gold"},"signedUpAt":"2016-11-28T16:09:28.552Z","clients":[{"active":true,"_id":"583c563e1b9a5a4300a4c5ad","lastSeen":"2016-11-28T16:09:34.119Z","platform":"telegram"}]}}"""),
        ["v1.1"] = Utf8(
            $$$"""{"trigger":"message:appUser","version":"v1.1","app":{"_id":"575040549a38df8fb4eb1e51"},"appUser":{"_id":"7d9ebe41f5b1a9f11f1a7e7a","userId":"bob@example.com","conversationStarted":true},"conversation":{"_id":"105e47578be874292d365ee8"},"messages":[{"text":"Hello, where is my parcel? It should have been here on Tuesday, and nobody told me anything.","type":"text","role":"appUser","received":1480349392.103,"name":"Optimistic Ferret","avatarUrl":"https://www.gravatar.example/avatar/a77caae4.png?s=200&d=mm","authorId":"c7f6e6d6c3a637261bd9656f","_id":"000000000000000000000001","source":{"type":"web","id":"5a1b0000ffff","integrationId":"582dedf230e788746891281a"},"metadata":{"lang":"en"}}]}"""),
    };

    /// <summary>Makes a page of 100 messages; each page has others.</summary>
    public static byte[] MakePage(int page)
    {
        var text = new StringBuilder("""{"conversation":{"_id":"df0ebe56cbeab98589b8bfa7","unreadCount":0},"messages":[""");
        for (var i = 0; i < 100; i++)
        {
            var n = (page * 100) + i;
            text.Append(i == 0 ? "" : ",").Append(Message(n, 1_480_000_000m + (n * 1.5m)));
        }

        return Utf8(text.Append("]}").ToString());
    }

    public static string Message(int n, decimal received)
    {
        var id = n.ToString("x24", CultureInfo.InvariantCulture);
        var time = received.ToString("0.000", CultureInfo.InvariantCulture);
        var content = (n % 10) switch
        {
            3 =>
                """ "type":"image","mediaUrl":"https://media.smooch.example/conversations/c7f6e6d6c3a637261bd9656f/a77caae4cbbd263a0938eba00016b7c8/test.png","mediaType":"image/png" """,
            7 =>
                $$""" "type":"text","text":"Shall it come today?","actions":[{"_id":"{{id}}","type":"postback","text":"Today","payload":"TODAY"},{"_id":"{{id}}","type":"link","text":"More","uri":"https://parcels.example.org/more"}] """,
            _ =>
                """ "type":"text","text":"Hello, where is my parcel? It should have been here on Tuesday, and nobody told me anything." """,
        };
        var role = n % 2 == 0 ? "appUser" : "appMaker";
        return $$$"""{"_id":"{{{id}}}","role":"{{{role}}}","authorId":"c7f6e6d6c3a637261bd9656f","name":"Optimistic Ferret","avatarUrl":"https://www.gravatar.example/avatar/a77caae4.png?s=200&d=mm","received":{{{time}}},"source":{"type":"web","id":"5a1b0000ffff","integrationId":"582dedf230e788746891281a"},"metadata":{"lang":"en"},{{{content}}}}""";
    }

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json.Trim());
}

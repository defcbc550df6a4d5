using System.Globalization;
using System.Text;

namespace Smooch.Benchmarks;

/// <summary>What the service sends with v2, of the size and the mixture of real ones.</summary>
internal static class SunshineDocuments
{
    public const string AppId = "5c0fbb112233445566778899";

    public const string UserId = "5698edbf2a43bd081be982f1";

    public const string ConversationId = "df0ebe56cbeab98589b8bfa7";

    /// <summary>Gets a page of 100 messages.</summary>
    public static byte[] Page { get; } = Utf8(
        $$$$"""{"messages":[{{{{string.Join(",", Enumerable.Range(0, 100).Select(Message))}}}}],"meta":{"hasMore":true,"beforeCursor":"000000000000000000000000","afterCursor":"000000000000000000000063"},"links":{"prev":"https://acme.zendesk.com/sc/v2/apps/{{{{AppId}}}}/conversations/{{{{ConversationId}}}}/messages?page%5Bbefore%5D=000000000000000000000000"}}""");

    /// <summary>Gets a user.</summary>
    public static byte[] User { get; } = Utf8($$$$"""
        {"user":{"id":"{{{{UserId}}}}","authenticated":false,"externalId":"mira@example.org","zendeskId":"35436646310001","signedUpAt":"2020-09-30T13:46:02.733Z","profile":{"givenName":"Mira","surname":"K","email":"mira@example.org","avatarUrl":"https://shop.example/mira.png","locale":"en-CA"},"metadata":{"tier":"gold","orders":12},"identities":[{"type":"email","value":"mira@example.org","verification":"sso"}]}}
        """);

    /// <summary>Gets the response to a message that was sent.</summary>
    public static byte[] Sent { get; } = Utf8($$$$"""{"messages":[{{{{Message(1)}}}}]}""");

    /// <summary>The start of the ids of the events in <see cref="Calls"/>, which the number of the event in its call follows.</summary>
    public const string EventPrefix = "5f74a0d5b5f3b7000c7c3c";

    /// <summary>Gets a webhook call with one message.</summary>
    public static byte[] Envelope { get; } = Calls(1);

    /// <summary>Makes a webhook call with some messages of a conversation.</summary>
    public static byte[] Calls(int events) => Utf8(
        $$$$"""{"app":{"id":"{{{{AppId}}}}"},"webhook":{"id":"5f74a0d5b5f3b7000c7c3b71","version":"v2"},"events":[{{{{string.Join(",", Enumerable.Range(1, events).Select(Event))}}}}]}""");

    public static byte[] For(HttpMethod method, string path) =>
        method == HttpMethod.Post ? Sent : path.EndsWith("/messages", StringComparison.Ordinal) ? Page : User;

    private static string Event(int n) =>
        $$$$"""{"id":"{{{{EventPrefix}}}}{{{{(0x71 + n).ToString("x2", CultureInfo.InvariantCulture)}}}}","createdAt":"2020-09-30T15:14:29.834Z","type":"conversation:message","payload":{"conversation":{"id":"{{{{ConversationId}}}}","type":"personal","brandId":"360000123456","activeSwitchboardIntegration":{"id":"5ef21b86e933b7355c11c604","name":"bot","integrationId":"5ef21b86e933b7355c11c605","integrationType":"custom"}},"message":{{{{Message(n)}}}}}}""";

    private static string Message(int n)
    {
        var id = n.ToString("x24", CultureInfo.InvariantCulture);
        var received = DateTimeOffset.FromUnixTimeMilliseconds(1_601_479_562_733 + (n * 1500L))
            .ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        var author = n % 2 == 0
            ? $$$$"""{"type":"user","userId":"{{{{UserId}}}}","displayName":"Mira K","avatarUrl":"https://www.gravatar.example/avatar/a77caae4.png?s=200&d=mm"}"""
            : """{"type":"business","subtypes":["bot"],"displayName":"ParcelBot","avatarUrl":"https://www.gravatar.example/avatar/b88caae4.png?s=200&d=mm"}""";
        var content = (n % 10) switch
        {
            3 =>
                """{"type":"image","mediaUrl":"https://media.smooch.example/conversations/c7f6e6d6c3a637261bd9656f/a77caae4cbbd263a0938eba00016b7c8/test.png","mediaType":"image/png","mediaSize":48213}""",
            7 =>
                """{"type":"text","text":"Shall it come today?","actions":[{"type":"postback","text":"Today","payload":"TODAY"},{"type":"link","text":"More","uri":"https://parcels.example.org/more"}]}""",
            _ =>
                """{"type":"text","text":"Hello, where is my parcel? It should have been here on Tuesday, and nobody told me anything."}""",
        };
        return $$$$"""{"id":"{{{{id}}}}","received":"{{{{received}}}}","author":{{{{author}}}},"content":{{{{content}}}},"source":{"type":"web","integrationId":"582dedf230e788746891281a"},"metadata":{"lang":"en"}}""";
    }

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json.Trim());
}

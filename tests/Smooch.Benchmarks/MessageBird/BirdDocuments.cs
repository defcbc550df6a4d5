using System.Globalization;
using System.Text;

namespace Smooch.Benchmarks;

/// <summary>What MessageBird sends, of the size of real ones.</summary>
internal static class BirdDocuments
{
    public const string ConversationId = "1f0c8a2be7d94c55a9d0c1e2f3a4b5c6";

    public static readonly string MessageId = 1.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>Gets a page of 100 messages.</summary>
    public static byte[] Page { get; } = Utf8(
        $$"""{"offset":0,"limit":100,"count":100,"totalCount":100,"items":[{{string.Join(",", Enumerable.Range(0, 100).Select(Message))}}]}""");

    public static byte[] Conversation { get; } = Utf8($$$"""
        {"id":"{{{ConversationId}}}","contactId":"77aa55cc33ee11ff0099887766554433","contact":{"id":"77aa55cc33ee11ff0099887766554433","href":"https://contacts.messagebird.com/v2/contacts/77aa55cc33ee11ff0099887766554433","msisdn":31600000001,"displayName":"31600000001","firstName":"","lastName":"","customDetails":{},"attributes":{},"createdDatetime":"2026-01-02T03:04:05Z","updatedDatetime":null},"channels":[{"id":"c0ffee00c0ffee00c0ffee00c0ffee00","name":"Support line","platformId":"whatsapp","status":"active","createdDatetime":"2026-01-01T00:00:00Z","updatedDatetime":"0001-01-01T00:00:00Z"}],"status":"active","createdDatetime":"2026-01-02T03:04:05Z","updatedDatetime":"2026-01-02T03:10:42.600112233Z","lastReceivedDatetime":"2026-01-02T03:10:42.57001122Z","lastUsedChannelId":"c0ffee00c0ffee00c0ffee00c0ffee00","lastUsedPlatformId":"whatsapp","messages":{"totalCount":3,"href":"https://conversations.messagebird.com/v1/conversations/1f0c8a2be7d94c55a9d0c1e2f3a4b5c6/messages","lastMessageId":"9d00000000000000000000000000beef"}}
        """);

    public static byte[] Sent { get; } = Utf8(Message(1));

    /// <summary>Gets a webhook call that reports a message.</summary>
    public static byte[] Created { get; } = Utf8($$$"""
        {"contact":{"id":"77aa55cc33ee11ff0099887766554433","href":"https://contacts.messagebird.com/v2/contacts/77aa55cc33ee11ff0099887766554433","msisdn":31600000001,"displayName":"31600000001","firstName":"","lastName":"","customDetails":{},"attributes":{},"createdDatetime":"2026-01-02T03:04:05Z","updatedDatetime":null},"conversation":{"id":"{{{ConversationId}}}","contactId":"77aa55cc33ee11ff0099887766554433","status":"active","createdDatetime":"2026-01-02T03:04:05Z","updatedDatetime":"2026-01-02T03:10:42.600112233Z","lastReceivedDatetime":"2026-01-02T03:10:42.57001122Z","lastUsedChannelId":"c0ffee00c0ffee00c0ffee00c0ffee00","lastUsedPlatformId":"whatsapp"},"message":{{{Message(1).Replace("\"sent\",\"status\":\"delivered\"", "\"received\",\"status\":\"received\"", StringComparison.Ordinal)}}},"type":"message.created"}
        """);

    public static byte[] For(HttpMethod method, string path) =>
        method == HttpMethod.Post ? Sent : path.EndsWith("/messages", StringComparison.Ordinal) ? Page : Conversation;

    private static string Message(int n)
    {
        var id = n.ToString("x32", CultureInfo.InvariantCulture);
        var content = n % 10 == 3
            ? """ "type":"image","content":{"image":{"url":"https://media.example.org/a77caae4cbbd263a0938eba00016b7c8/test.png","caption":"The label"}} """
            : """ "type":"text","content":{"text":"Hello, where is my parcel? It should have been here on Tuesday, and nobody told me anything."} """;
        return $$"""{"id":"{{id}}","conversationId":"{{ConversationId}}","platform":"whatsapp","to":"+31600000001","from":"+31600000002","channelId":"c0ffee00c0ffee00c0ffee00c0ffee00",{{content}},"direction":"sent","status":"delivered","createdDatetime":"2026-01-02T05:{{n % 60:00}}:41.700800901Z","updatedDatetime":"2026-01-02T05:{{n % 60:00}}:42Z","origin":"api"}""";
    }

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json.Trim());
}

namespace Smooch.AotSmoke;

/// <summary>What arrives: verified and parsed.</summary>
internal static class WebhookDialogue
{
    /// <summary>A token that was signed once, for the address and the first body; it ended in 2020.</summary>
    private const string Token =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
        + "eyJpc3MiOiJNZXNzYWdlQmlyZCIsImV4cCI6MTYwMTQ3ODkyOSwianRpIjoidDEiLCJ1cmxfaGFzaCI6ImZlMmRjZDVlZjI1ODQ1YzAxMzc3MzRiYzlmMzdiZjRi"
        + "Mzg1ODY2ODk4ZThiMzVlOGQ5Yjc3ODlhZGMyOTg0NWQiLCJwYXlsb2FkX2hhc2giOiI0ZDY0ZDcyZDhiMWRmZGQ0MmJkZTVmYWMxNGEyNmU1Mzk4NzE3YzBkYjQ3"
        + "MzFmZTZlOTdjNDc5OWQ2YWJmMGFkIn0."
        + "yJ99hQBIyOMguJhD-HnImXwhqq4rMfToZavLtj6A7RA";

    private static readonly DateTimeOffset Arrival = DateTimeOffset.FromUnixTimeSeconds(1_601_478_869);

    private static ReadOnlySpan<byte> Body =>
        """{"type":"message.created","conversation":{"id":"c1"},"message":{"id":"m1","conversationId":"c1","type":"text","direction":"received","content":{"text":"Hi"}}}"""u8;

    public static void Run()
    {
        var options = new MessageBirdWebhookOptions();
        options.AddSigningKey("PlLrKaqvZNRR5zAjm42ZT6q1SQxgbbGd");
        var call = WebhookRequest.Create(
            "POST", "https://bot.example.org/messagebird", [new(MessageBirdSignature.TokenHeader, Token)]);
        var valid = MessageBirdSignature.Verify(call, Body, options, Arrival);
        Console.WriteLine($"webhook: {valid}, {MessageBirdSignature.Verify(call, "{}"u8, options, Arrival)}");
        Show(Body);
        Show("""{"type":"conversation.mood","conversation":{"id":"c1"},"mood":"good"}"""u8);
    }

    private static void Show(ReadOnlySpan<byte> body)
    {
        var received = WebhookParser.Parse(body);
        Console.WriteLine($"webhook: {received.GetType().Name} {received.Type} of {received.ConversationId}");
        if (received is MessageCreatedEvent { Message: { } message })
            Dialogue.Show(message);
    }
}

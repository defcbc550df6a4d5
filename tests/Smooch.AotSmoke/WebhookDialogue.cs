namespace Smooch.AotSmoke;

/// <summary>What arrives: verified and parsed.</summary>
internal static class WebhookDialogue
{
    private static readonly SmoochSecret Secret = new("8c4a1f20");

    public static void Run()
    {
        Console.WriteLine($"webhook: {WebhookVerifier.Verify("8c4a1f20", Secret)}, {WebhookVerifier.Verify("8c4a1f21", Secret)}");
        Show("""
            {"trigger":"message:appUser","version":"v1.1","app":{"_id":"5c21d7aa90be3f0022e4c816"},"appUser":{"_id":"4e7b90c2d51a8f3360c4a9de","mood":"good"},
             "messages":[{"_id":"5c6a8023e1b7d90022f3c504","type":"text","role":"appUser","text":"Hi","received":1550484003.46}]}
            """u8);
        Show("""{"trigger":"mood:change","version":"v1.1","mood":"good"}"""u8);
    }

    private static void Show(ReadOnlySpan<byte> body)
    {
        var parsed = WebhookParser.Parse(body);
        Console.WriteLine($"webhook: {parsed.GetType().Name} {parsed.Trigger}");
        if (parsed is MessageEvent { Messages.Count: 1 } event1)
        {
            Console.WriteLine($"webhook: user {event1.AppUser!.Id}, mood {event1.AppUser.UnknownFields["mood"]}");
            Transcript.Show(event1.Messages[0]);
        }
    }
}

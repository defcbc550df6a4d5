namespace Smooch.AotSmoke;

/// <summary>What the device of one user does: a session, a message, the conversation.</summary>
internal static class DeviceDialogue
{
    public static async Task RunAsync(SmoochClient smooch, string kind)
    {
        var user = await StartAsync(smooch, kind);
        await smooch.Conversations.SendMessageAsync(
            user.Id,
            new ConversationMessage { Role = MessageRole.AppUser, Text = "Where is my parcel?" });
        await smooch.Conversations.MarkReadAsync(user.Id);
        var conversation = await smooch.Conversations.GetAsync(user.Id);
        foreach (var message in conversation.Messages)
            Transcript.Show(message);
        WebhookDialogue.Run();
    }

    public static async Task<AppUser> StartAsync(SmoochClient smooch, string kind)
    {
        var userId = kind == "app-user" ? $"{kind}@example.org" : null;
        var session = await smooch.Init.InitAsync(new NewDevice { Id = $"device-{kind}", Platform = DevicePlatform.Android }, userId);
        Console.WriteLine($"session: {session.AppUser.UserId ?? "of a device"}");
        return session.AppUser;
    }
}

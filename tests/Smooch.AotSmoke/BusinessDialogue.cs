namespace Smooch.AotSmoke;

/// <summary>What a server does: a user, messages with buttons, an image, the history over several pages.</summary>
internal static class BusinessDialogue
{
    private const int More = 120;

    public static async Task RunAsync(SmoochClient smooch, string kind)
    {
        var userId = $"{kind}@example.org";
        await FindUnknownUserAsync(smooch);
        await CreateUserAsync(smooch, kind, userId);
        var user = await smooch.AppUsers.UpdateAsync(
            userId,
            new AppUserUpdate { GivenName = "Mira", Properties = new() { ["plan"] = "gold", ["visits"] = 3 } });
        Console.WriteLine(
            $"user: {user.UserId} {user.GivenName}, {string.Join(", ", user.Properties.Select(pair => $"{pair.Key} = {pair.Value}"))}");
        Console.WriteLine($"webhooks: {(await smooch.Webhooks.ListAsync()).Count}");

        await smooch.AppUsers.SendMessageAsync(userId, "Hello!");
        await smooch.AppUsers.SendMessageAsync(userId, new NewTextMessage
        {
            Name = "ParcelBot",
            Text = "Shall it come today?",
            Actions = [NewAction.Postback("Today", "TODAY"), NewAction.Link("Map", "https://parcels.example.org/map")],
            Metadata = new() { ["order"] = "A-17", ["total"] = 19.95m },
        });
        using var picture = new MemoryStream([0x89, (byte)'P', (byte)'N', (byte)'G']);
        await smooch.AppUsers.UploadImageAsync(userId, new ImageUpload { Content = picture, FileName = "map.png", Text = "On its way" });
        for (var number = 1; number <= More; number++)
            await smooch.AppUsers.SendMessageAsync(userId, $"Message {number}");

        var count = 0;
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId, HistoryDirection.OldestFirst))
        {
            if (++count <= 4 || message.Text == $"Message {More}")
                Transcript.Show(message);
        }

        Console.WriteLine($"{count} messages");
        WebhookDialogue.Run();
    }

    public static async Task FindUnknownUserAsync(SmoochClient smooch)
    {
        try
        {
            await smooch.AppUsers.GetAsync("nobody");
        }
        catch (SmoochNotFoundException e)
        {
            Console.WriteLine($"nobody: {(int)e.StatusCode} {e.Code}");
        }
    }

    private static async Task CreateUserAsync(SmoochClient smooch, string kind, string userId)
    {
        if (kind == "signing-key") // v1, where a session of a device makes the user
            await smooch.Init.InitAsync(
                new NewDevice { Id = "device-1", Platform = DevicePlatform.Web, Info = new DeviceInfo { BrowserLanguage = "en-GB" } },
                userId);
        else
            await smooch.AppUsers.CreateAsync(new NewAppUser { UserId = userId });
    }
}

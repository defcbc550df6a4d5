using Smooch;
using Smooch.Client;

namespace QuickStart;

/// <summary>
/// The same against the real service on v1.1, which has no init: the user is created, and replies are found by reading the history.
/// </summary>
internal static class RealConversation
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AskFor = TimeSpan.FromMinutes(1);

    public static async Task RunAsync(RealAccount account, TextWriter output, CancellationToken cancellationToken)
    {
        var transcript = new Transcript(output);
        var options = new SmoochClientOptions
        {
            AppId = account.AppId,
            Credential = SmoochCredential.SigningKey(account.KeyId, account.Secret),
        };
        if (account.BaseAddress is { } address)
            options.BaseAddress = address;
        using var smooch = new SmoochClient(options);
        transcript.Say($"Talking to {options.BaseAddress} as {account}");

        var user = await FindOrCreateAsync(smooch, account.UserId, cancellationToken);
        transcript.Say($"The user is {user}, {account.UserId}");

        Webhook? webhook = null;
        if (account.WebhookUrl is { } target)
        {
            webhook = await smooch.Webhooks.CreateAsync(
                target,
                [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback],
                cancellationToken);
            transcript.Say($"{webhook} calls {webhook.Target}");
        }

        try
        {
            var sent = await smooch.AppUsers.SendMessageAsync(
                account.UserId,
                new NewTextMessage
                {
                    Text = "Hello from the QuickStart!",
                    Actions = [NewAction.Reply("Hello", "HELLO"), NewAction.Reply("Bye", "BYE")],
                },
                cancellationToken);
            using var picture = new MemoryStream(Picture.Png);
            await smooch.AppUsers.UploadImageAsync(
                account.UserId,
                new ImageUpload { Content = picture, FileName = "map.png" },
                progress: null,
                cancellationToken);
            await WaitForReplyAsync(smooch, account.UserId, sent.Message.Received, transcript, cancellationToken);

            await foreach (
                var message in smooch.AppUsers.EnumerateMessagesAsync(account.UserId, HistoryDirection.OldestFirst)
                    .WithCancellation(cancellationToken))
                transcript.Show("history", message);
        }
        finally
        {
            if (webhook is not null)
                await smooch.Webhooks.DeleteAsync(webhook.Id, CancellationToken.None);
        }
    }

    private static async Task<AppUser> FindOrCreateAsync(SmoochClient smooch, string userId, CancellationToken cancellationToken)
    {
        try
        {
            return await smooch.AppUsers.GetAsync(userId, cancellationToken);
        }
        catch (SmoochNotFoundException)
        {
            return await smooch.AppUsers.CreateAsync(new NewAppUser { UserId = userId, GivenName = "QuickStart" }, cancellationToken);
        }
    }

    private static async Task WaitForReplyAsync(
        SmoochClient smooch,
        string userId,
        DateTimeOffset? since,
        Transcript transcript,
        CancellationToken cancellationToken)
    {
        // A user without a channel cannot reply, so the program does not wait for long.
        var channels = await smooch.AppUsers.GetChannelsAsync(userId, cancellationToken);
        if (channels.Count == 0)
        {
            transcript.Say("The user has no channel yet, so there will be no reply. Set SMOOCH_USER_ID to one of your users to see one.");
            return;
        }

        transcript.Say($"Waiting for a reply for {AskFor.TotalSeconds:0} seconds …");
        using var timer = new PeriodicTimer(AskEvery);
        for (var waited = TimeSpan.Zero; waited < AskFor && await timer.WaitForNextTickAsync(cancellationToken); waited += AskEvery)
        {
            var page = await smooch.AppUsers.TryGetMessagesAsync(userId, after: since, cancellationToken: cancellationToken);
            if (page?.Messages.FirstOrDefault(message => message.Role == MessageRole.AppUser) is { } reply)
            {
                transcript.Show("reply", reply);
                return;
            }
        }

        transcript.Say("No reply came.");
    }
}

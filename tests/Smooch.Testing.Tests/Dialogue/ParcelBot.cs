namespace Smooch.Testing.Tests;

/// <summary>Knows where parcels are.</summary>
internal static class ParcelBot
{
    public static Task<BotHost> StartAsync(Action<SmoochClientOptions> configure) => BotHost.StartAsync(configure, RespondAsync);

    private static async Task RespondAsync(SmoochClient smooch, SmoochWebhookEvent happened, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case AppUserMessageEvent { AppUser: { } sender }:
                var user = await smooch.AppUsers.GetAsync(sender.Id, cancellationToken);
                await smooch.AppUsers.SendMessageAsync(
                    user.Id,
                    Question($"Hello {user.GivenName}, shall it come today?"),
                    cancellationToken);
                break;
            case PostbackEvent { AppUser: { } sender, Postbacks: [{ Action: PostbackAction { Payload: "TODAY" } }, ..] }:
                await smooch.AppUsers.SendMessageAsync(
                    sender.Id, new NewImageMessage
                    {
                        MediaUrl = "https://parcels.example.org/route.png",
                        MediaType = "image/png",
                    }, cancellationToken);
                break;
        }
    }

    private static NewTextMessage Question(string text) => new()
    {
        Text = text,
        Actions = [NewAction.Postback("Today", "TODAY"), NewAction.Postback("Tomorrow", "TOMORROW")],
    };
}

using Smooch.Testing;

namespace SupportBot;

/// <summary>The bot, a fake service with a user and an agent of it, in one process.</summary>
internal sealed class LocalBot : IAsyncDisposable
{
    /// <summary>The name of the bot on the switchboard.</summary>
    public const string Name = "support-bot";

    /// <summary>The name of the agents on the switchboard.</summary>
    public const string Desk = "agents";

    private readonly FakeSmooch service;
    private readonly WebApplication bot;
    private int shown;

    private LocalBot(FakeSmooch service, WebApplication bot, FakeUser mira, FakeAgent ada)
    {
        this.service = service;
        this.bot = bot;
        Mira = mira;
        Ada = ada;
    }

    public FakeUser Mira { get; }

    public FakeAgent Ada { get; }

    public string Url => bot.Urls.First();

    /// <summary>Gets the name of the switchboard integration that is in control of the conversation.</summary>
    public string InControl => Mira.Conversation?.InControl ?? "none";

    public static async Task<LocalBot> StartAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var fake = await FakeSmooch.StartAsync(cancellationToken: cancellationToken);
        try
        {
            var program = await Bot.StartAsync(
                [
                    "--urls=http://127.0.0.1:0",
                    "--SupportBot:Name=" + Name,
                    "--SupportBot:Agents=" + Desk,
                    "--SupportBot:WebhookUrl=",
                    .. arguments,
                ],
                fake.ConfigureSunshine,
                cancellationToken: cancellationToken);
            var mira = fake.CreateUser(new FakeUserOptions { UserId = "mira@example.org", GivenName = "Mira" });
            return new LocalBot(fake, program, mira, fake.App.CreateAgent(mira, "Ada", Desk));
        }
        catch
        {
            await fake.DisposeAsync();
            throw;
        }
    }

    /// <summary>Does something, waits until the bot has handled it, and returns the new messages.</summary>
    public async Task<IReadOnlyList<string>> DoAsync(Func<LocalBot, Task> act, CancellationToken cancellationToken)
    {
        await act(this);
        await service.WhenWebhooksDeliveredAsync(cancellationToken);
        var messages = Mira.Messages;
        List<string> lines = [.. messages.Skip(shown).Select(Transcript.Line)];
        shown = messages.Count;
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await service.DisposeAsync();
    }
}

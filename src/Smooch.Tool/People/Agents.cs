using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The human agents of v2: they take control of a conversation, send messages, and pass control back.</summary>
internal sealed class Agents(FakeSmooch smooch)
{
    private const string Bot = "bot";
    private const string NewDesk = "agents";

    /// <summary>Gets the names on the switchboard; empty when there is none.</summary>
    public IEnumerable<string> Places => smooch.App.SwitchboardIntegrations.Keys;

    /// <summary>Gets the name of the agents' desk, which has no webhook.</summary>
    public string Desk
    {
        get
        {
            var programs = smooch.App.Webhooks.Select(webhook => webhook.IntegrationId).ToHashSet();
            return smooch.App.SwitchboardIntegrations.FirstOrDefault(place => !programs.Contains(place.Value)).Key ?? NewDesk;
        }
    }

    /// <summary>Adds the bot, the first custom integration with a webhook, and the agents to the switchboard.</summary>
    /// <exception cref="ControlException">There is no v2 bot.</exception>
    public void SetUp()
    {
        if (Places.Any())
            return;

        var bot = smooch.App.Webhooks.FirstOrDefault(webhook => webhook.IntegrationId is not null)
            ?? throw new ControlException("Agents need a v2 bot: let it create a custom integration with a webhook first.");
        smooch.App.AddToSwitchboard(bot.IntegrationId!, Bot);
    }

    /// <exception cref="ControlException">There is no such action.</exception>
    public async Task ActAsync(FakeUser user, string act, string? argument)
    {
        SetUp();
        var agent = smooch.App.CreateAgent(user, "Agent", Desk);
        switch (act)
        {
            case "take":
                await agent.TakeControlAsync().ConfigureAwait(false);
                break;
            case "accept":
                await agent.AcceptControlAsync().ConfigureAwait(false);
                break;
            case "pass":
                await agent.PassControlAsync(argument ?? throw new ControlException("Choose who gets control.")).ConfigureAwait(false);
                break;
            case "release":
                await agent.ReleaseAsync().ConfigureAwait(false);
                break;
            case "send":
                await agent.SayAsync(argument ?? throw new ControlException("'text' is missing.")).ConfigureAwait(false);
                break;
            default:
                throw new ControlException($"An agent cannot '{act}'.", 404);
        }
    }
}

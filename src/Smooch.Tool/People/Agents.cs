using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The human agents of v2: they take control of a conversation, answer, and give it back.</summary>
internal sealed class Agents(FakeSmooch smooch)
{
    private const string Bot = "bot";
    private const string NewDesk = "agents";

    /// <summary>Gets the names on the switchboard; empty when there is none.</summary>
    public IEnumerable<string> Places => smooch.App.SwitchboardIntegrations.Keys;

    /// <summary>Gets the name of the place where agents sit: one that no program listens for.</summary>
    public string Desk
    {
        get
        {
            var programs = smooch.App.Webhooks.Select(webhook => webhook.IntegrationId).ToHashSet();
            return smooch.App.SwitchboardIntegrations.FirstOrDefault(place => !programs.Contains(place.Value)).Key ?? NewDesk;
        }
    }

    /// <summary>Puts the bot, the first custom integration with a webhook, and the agents on the switchboard.</summary>
    /// <exception cref="ControlException">There is no bot of v2.</exception>
    public void SetUp()
    {
        if (Places.Any())
            return;

        var bot = smooch.App.Webhooks.FirstOrDefault(webhook => webhook.IntegrationId is not null)
            ?? throw new ControlException("Agents work beside a bot of v2: let it create a custom integration with a webhook first.");
        smooch.App.AddToSwitchboard(bot.IntegrationId!, Bot);
    }

    /// <exception cref="ControlException">There is no such act.</exception>
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
                await agent.PassControlAsync(argument ?? throw new ControlException("Who is to be in control?")).ConfigureAwait(false);
                break;
            case "release":
                await agent.ReleaseAsync().ConfigureAwait(false);
                break;
            case "say":
                await agent.SayAsync(argument ?? throw new ControlException("'text' is missing.")).ConfigureAwait(false);
                break;
            default:
                throw new ControlException($"An agent cannot '{act}'.", 404);
        }
    }
}

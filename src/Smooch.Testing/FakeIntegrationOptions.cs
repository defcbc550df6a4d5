namespace Smooch.Testing;

/// <summary>A custom integration of v2: a bot, or a desk of agents.</summary>
public sealed class FakeIntegrationOptions
{
    /// <summary>The name, also on the switchboard: letters, digits, <c>_</c> and <c>-</c>.</summary>
    /// <value>Default <c>bot</c>.</value>
    public string Name { get; set; } = "bot";

    /// <summary>The URL that its webhook calls.</summary>
    /// <value>Default null: no webhook.</value>
    public string? WebhookTarget { get; set; }

    /// <summary>The triggers of its webhook.</summary>
    /// <value>Default messages and postbacks.</value>
    public IReadOnlyList<string> Triggers { get; set; } = ["conversation:message", "conversation:postback"];

    /// <summary>The secret of its webhook, for a bot that must know it before it has an address.</summary>
    /// <value>Default null: a new one.</value>
    public string? WebhookSecret { get; set; }

    /// <summary>Whether events carry the whole user.</summary>
    /// <value>Default false.</value>
    public bool IncludeFullUser { get; set; }

    /// <summary>Whether events carry the client and the device.</summary>
    /// <value>Default false.</value>
    public bool IncludeFullSource { get; set; }

    /// <summary>Whether it stands on the switchboard, which is made and enabled for the first one; that one is the default.</summary>
    /// <value>Default false: it receives everything.</value>
    public bool OnSwitchboard { get; set; }

    /// <summary>Whether it hears what happens while another one is in control.</summary>
    /// <value>Default true.</value>
    public bool DeliverStandbyEvents { get; set; } = true;

    /// <summary>The name of the integration on the switchboard that <c>next</c> means for this one.</summary>
    /// <value>Default null: none.</value>
    public string? Next { get; set; }
}

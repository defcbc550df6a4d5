namespace Smooch.Testing;

/// <summary>A custom integration of v2: a bot, or a desk of agents.</summary>
public sealed class FakeIntegrationOptions
{
    /// <summary>Gets or sets the name, also on the switchboard: letters, digits, <c>_</c> and <c>-</c>.</summary>
    /// <value>Default <c>bot</c>.</value>
    public string Name { get; set; } = "bot";

    /// <summary>Gets or sets the URL that its webhook calls.</summary>
    /// <value>Default null: no webhook.</value>
    public string? WebhookTarget { get; set; }

    /// <summary>Gets or sets the triggers of its webhook.</summary>
    /// <value>Default messages and postbacks.</value>
    public IReadOnlyList<Sunshine.WebhookTrigger> Triggers { get; set; } =
        [Sunshine.WebhookTrigger.ConversationMessage, Sunshine.WebhookTrigger.ConversationPostback];

    /// <summary>Gets or sets the secret of its webhook, for a bot that must know it before it has an address.</summary>
    /// <value>Default null: a new one.</value>
    public string? WebhookSecret { get; set; }

    /// <summary>Gets or sets a value indicating whether events contain the whole user.</summary>
    /// <value>Default false.</value>
    public bool IncludeFullUser { get; set; }

    /// <summary>Gets or sets a value indicating whether events contain the client and the device.</summary>
    /// <value>Default false.</value>
    public bool IncludeFullSource { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether it is on the switchboard. The first integration creates and enables the switchboard, and is
    /// its default.
    /// </summary>
    /// <value>Default false: it receives everything.</value>
    public bool OnSwitchboard { get; set; }

    /// <summary>Gets or sets a value indicating whether it receives events while another integration is in control.</summary>
    /// <value>Default true.</value>
    public bool DeliverStandbyEvents { get; set; } = true;

    /// <summary>Gets or sets the name of the integration on the switchboard to which <c>next</c> refers.</summary>
    /// <value>Default null: none.</value>
    public string? Next { get; set; }
}

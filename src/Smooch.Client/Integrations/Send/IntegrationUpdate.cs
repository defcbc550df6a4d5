using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>
/// What to change of an integration (reference: integrations). Use the case for what it connects to, such as <see cref="WebIntegrationUpdate"/>;
/// <see cref="AnyIntegrationUpdate"/> fits all. Other credentials cannot be changed: create the integration anew.
/// </summary>
[JsonDerivedType(typeof(AnyIntegrationUpdate))]
[JsonDerivedType(typeof(WebIntegrationUpdate))]
[JsonDerivedType(typeof(LineIntegrationUpdate))]
[JsonDerivedType(typeof(WhatsAppIntegrationUpdate))]
[JsonDerivedType(typeof(MailgunIntegrationUpdate))]
[JsonDerivedType(typeof(ApnIntegrationUpdate))]
public abstract record IntegrationUpdate
{
    private protected IntegrationUpdate()
    {
    }

    /// <summary>Gets a name to tell it from others of its type (<c>displayName</c>; v1.1).</summary>
    public string? DisplayName { get; init; }

    /// <summary>The type only: settings may be secret.</summary>
    public sealed override string ToString() => GetType().Name;

    internal void Check() => CheckCase();

    /// <summary>Refuses what the API would of this case; being internal it also closes the union.</summary>
    private protected abstract void CheckCase();
}

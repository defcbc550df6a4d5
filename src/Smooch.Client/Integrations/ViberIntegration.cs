namespace Smooch.Client;

/// <summary>Viber (<c>viber</c>).</summary>
[JsonCase("viber")]
public sealed partial record ViberIntegration : Integration
{
    /// <summary>Gets the name by which users find the bot, as in <c>viber://pa?chatURI=…</c> (<c>uri</c>).</summary>
    public partial string? Uri { get; init; }
}

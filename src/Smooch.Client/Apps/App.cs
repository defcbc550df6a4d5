namespace Smooch.Client;

/// <summary>An app: the space in which users, conversations, integrations and webhooks live (reference: app).</summary>
[JsonModel]
public sealed partial record App : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the app token, 25 characters, that devices present in v1; its use is deprecated (<c>appToken</c>).</summary>
    public partial SmoochSecret AppToken { get; init; }

    /// <summary>Gets the settings, as far as the service tells them (<c>settings</c>).</summary>
    public partial AppSettings? Settings { get; init; }

    /// <summary>Gets what the business keeps with the app, a flat object; since 2018 (<c>metadata</c>).</summary>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }
}

namespace Smooch.Client;

/// <summary>An app: it contains users, conversations, integrations and webhooks.</summary>
[JsonModel]
public sealed partial record App : SmoochResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the app token, 25 characters, that devices send in v1; its use is deprecated (<c>appToken</c>).</summary>
    public partial SmoochSecret AppToken { get; init; }

    /// <summary>Gets the settings; some may be missing (<c>settings</c>).</summary>
    public partial AppSettings? Settings { get; init; }

    /// <summary>Gets the custom metadata of the app, a flat object; since 2018 (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }
}

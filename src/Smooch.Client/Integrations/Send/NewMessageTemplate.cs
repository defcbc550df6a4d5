using System.Text.Json;

namespace Smooch.Client;

/// <summary>A message template to submit to WhatsApp for approval (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record NewMessageTemplate
{
    /// <summary>Gets the category, as WhatsApp names it (<c>category</c>).</summary>
    public required string Category { get; init; }

    /// <summary>Gets the name; the templates of one name differ by their language (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the language, such as <c>en_US</c> (<c>language</c>).</summary>
    public required string Language { get; init; }

    /// <summary>
    /// Gets the components in the form of WhatsApp, such as <c>{"type":"BODY","text":"…"}</c> (<c>components</c>); at least one.
    /// </summary>
    public required IReadOnlyList<JsonElement> Components { get; init; }

    internal void Check()
    {
        RequestRules.CheckText(Category, nameof(Category));
        RequestRules.CheckText(Name, nameof(Name));
        RequestRules.CheckText(Language, nameof(Language));
        RequestRules.Require(Components is { Count: > 0 }, "Components is empty.");
        foreach (var component in Components)
            RequestRules.CheckObject(component, "Each item of Components");
    }
}

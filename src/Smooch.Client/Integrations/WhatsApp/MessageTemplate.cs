using System.Text.Json;

namespace Smooch.Client;

/// <summary>A text with placeholders that WhatsApp lets a business send at any time, once it is approved (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record MessageTemplate : SmoochModel
{
    /// <summary>Gets the id at WhatsApp, in digits; empty when there is none (<c>id</c>, not <c>_id</c>).</summary>
    public partial string Id { get; init; }

    /// <summary>Gets the name; the templates of one name differ by their language (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the language, such as <c>en_US</c> (<c>language</c>).</summary>
    public partial string? Language { get; init; }

    /// <summary>Gets the category, as WhatsApp names it (<c>category</c>).</summary>
    public partial string? Category { get; init; }

    /// <summary>Gets the approval status (<c>status</c>).</summary>
    public partial MessageTemplateStatus Status { get; init; }

    /// <summary>Gets the components in the form of WhatsApp, such as <c>{"type":"BODY","text":"…"}</c> (<c>components</c>).</summary>
    public partial IReadOnlyList<JsonElement> Components { get; init; }

    private protected override string? Identity => Id;
}

using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The kind of access that an app has to Twitter (<c>tier</c>; reference: integrations). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct TwitterTier
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public TwitterTier(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>enterprise</c>: enterprise access.</summary>
    public static TwitterTier Enterprise { get; } = new("enterprise");

    /// <summary>Gets <c>premium</c>: premium access, which needs an environment.</summary>
    public static TwitterTier Premium { get; } = new("premium");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator TwitterTier(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(TwitterTier), Enterprise.text, Premium.text);

    internal sealed class Converter() : OpenValueConverter<TwitterTier>(new Wire(), static text => new TwitterTier(text));
}

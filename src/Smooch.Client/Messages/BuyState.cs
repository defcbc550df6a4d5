using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How far a payment is (<c>state</c> of a buy action). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct BuyState
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public BuyState(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>offered</c>: not paid yet.</summary>
    public static BuyState Offered { get; } = new("offered");

    /// <summary>Gets <c>paid</c>: paid.</summary>
    public static BuyState Paid { get; } = new("paid");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator BuyState(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(BuyState), Offered.text, Paid.text);

    internal sealed class Converter() : OpenValueConverter<BuyState>(new Wire(), static text => new BuyState(text));
}

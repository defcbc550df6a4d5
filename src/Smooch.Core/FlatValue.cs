using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A value of a <see cref="FlatObject"/>: a text, a number or a boolean. Numbers keep every digit.</summary>
[JsonConverter(typeof(Converter))]
[SuppressMessage("Usage", "CA2225", Justification = "Assignment is the whole point; the getters read.")]
public readonly partial record struct FlatValue
{
    private readonly string? text;

    internal FlatValue(FlatValueKind kind, string? text)
    {
        Kind = kind;
        this.text = text;
    }

    /// <summary>Gets what the value is.</summary>
    public FlatValueKind Kind { get; }

    /// <summary>A text; null makes JSON <c>null</c>.</summary>
    public static implicit operator FlatValue(string? value) => value is null ? default : new(FlatValueKind.Text, value);

    /// <summary>A boolean.</summary>
    public static implicit operator FlatValue(bool value) => new(FlatValueKind.Boolean, value ? "true" : "false");

    /// <summary>A whole number.</summary>
    public static implicit operator FlatValue(long value) => new(FlatValueKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number.</summary>
    public static implicit operator FlatValue(int value) => (long)value;

    /// <summary>A decimal number.</summary>
    public static implicit operator FlatValue(decimal value) => new(FlatValueKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">The number is not finite: JSON has no such numbers.</exception>
    public static implicit operator FlatValue(double value) => double.IsNaN(value) || double.IsInfinity(value)
        ? throw new ArgumentException("JSON has no NaN and no infinity.", nameof(value))
        : new(FlatValueKind.Number, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is no boolean.</exception>
    public bool GetBoolean() => Expect(FlatValueKind.Boolean) == "true";

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number is too large.</exception>
    public decimal GetDecimal() => decimal.Parse(Expect(FlatValueKind.Number), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number, as near as <see cref="double"/> comes.</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    public double GetDouble() => double.Parse(Expect(FlatValueKind.Number), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number is too large, or has a fraction.</exception>
    public long GetInt64() => long.Parse(Expect(FlatValueKind.Number), NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The text itself; numbers, booleans and JSON as they stand on the wire; empty for <c>null</c>.</summary>
    public override string ToString() => text ?? "";

    private string Expect(FlatValueKind kind) => Kind == kind
        ? text!
        : throw new InvalidOperationException($"The value is {Kind}, not {kind}.");
}

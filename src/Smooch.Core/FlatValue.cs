using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A value of a <see cref="FlatObject"/>: a string, a number or a boolean. Numbers keep every digit.</summary>
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

    /// <summary>Gets the kind of the value.</summary>
    public FlatValueKind Kind { get; }

    /// <summary>Creates a value from a string.</summary>
    /// <param name="value">The string; null creates JSON <c>null</c>.</param>
    /// <returns>The value.</returns>
    public static implicit operator FlatValue(string? value) => value is null ? default : new(FlatValueKind.Text, value);

    /// <summary>Creates a value from a boolean.</summary>
    /// <param name="value">The boolean.</param>
    /// <returns>The value.</returns>
    public static implicit operator FlatValue(bool value) => new(FlatValueKind.Boolean, value ? "true" : "false");

    /// <summary>Creates a value from a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator FlatValue(long value) => new(FlatValueKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Creates a value from a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator FlatValue(int value) => (long)value;

    /// <summary>Creates a value from a decimal number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator FlatValue(decimal value) => new(FlatValueKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Creates a value from a floating-point number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The number is not finite; JSON has no such numbers.</exception>
    public static implicit operator FlatValue(double value) => double.IsNaN(value) || double.IsInfinity(value)
        ? throw new ArgumentException("JSON has no NaN and no infinity.", nameof(value))
        : new(FlatValueKind.Number, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Returns the boolean.</summary>
    /// <returns>The boolean.</returns>
    /// <exception cref="InvalidOperationException">The value is not a boolean.</exception>
    public bool GetBoolean() => Expect(FlatValueKind.Boolean) == "true";

    /// <summary>Returns the number with all its digits.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    /// <exception cref="OverflowException">The number is too large.</exception>
    public decimal GetDecimal() => decimal.Parse(Expect(FlatValueKind.Number), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Returns the number rounded to the nearest <see cref="double"/>.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    public double GetDouble() => double.Parse(Expect(FlatValueKind.Number), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Returns the whole number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    /// <exception cref="OverflowException">The number is too large, or has a fraction.</exception>
    public long GetInt64() => long.Parse(
    Expect(FlatValueKind.Number),
    NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint,
    CultureInfo.InvariantCulture);

    /// <summary>Returns the string; for numbers, booleans and JSON their JSON text; for <c>null</c> an empty string.</summary>
    /// <returns>The text of the value.</returns>
    public override string ToString() => text ?? "";

    private string Expect(FlatValueKind kind) => Kind == kind
        ? text!
        : throw new InvalidOperationException($"The value is {Kind}, not {kind}.");
}

using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A secret from the wire. It prints <c>***</c>; <see cref="Reveal"/> gives the text.</summary>
[DebuggerDisplay("***")]
[JsonConverter(typeof(Converter))]
public readonly partial struct SmoochSecret : IEquatable<SmoochSecret>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? text;

    /// <summary>Wraps the text of a secret.</summary>
    public SmoochSecret(string text) => this.text = Argument.NotNull(text);

    /// <summary>Gets a value indicating whether there is no secret.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(text);

    /// <summary>Whether two secrets are the same.</summary>
    public static bool operator ==(SmoochSecret left, SmoochSecret right) => left.Equals(right);

    /// <summary>Whether two secrets differ.</summary>
    public static bool operator !=(SmoochSecret left, SmoochSecret right) => !left.Equals(right);

    /// <summary>The text of the secret: for a store of secrets, never for a log.</summary>
    public string Reveal() => text ?? "";

    /// <summary>Three stars.</summary>
    public override string ToString() => "***";

    /// <inheritdoc/>
    public bool Equals(SmoochSecret other) => string.Equals(Reveal(), other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SmoochSecret other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Reveal());
}

using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Smooch;

/// <summary>A secret that the API returned. It prints <c>***</c>; <see cref="Reveal"/> returns its text.</summary>
/// <example>
/// <code>
/// var key = await smooch.Apps.CreateKeyAsync(appId, "bot");
/// Console.WriteLine(key.Secret); // ***
/// var credential = SmoochCredential.SigningKey(key.Id, key.Secret.Reveal());
/// </code>
/// </example>
[DebuggerDisplay("***")]
[JsonConverter(typeof(Converter))]
public readonly partial struct SmoochSecret : IEquatable<SmoochSecret>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? text;

    /// <summary>Wraps the text of a secret.</summary>
    /// <param name="text">The text.</param>
    public SmoochSecret(string text) => this.text = Argument.NotNull(text);

    /// <summary>Gets a value indicating whether the secret is empty.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(text);

    /// <summary>Compares two secrets.</summary>
    /// <param name="left">The first secret.</param>
    /// <param name="right">The second secret.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(SmoochSecret left, SmoochSecret right) => left.Equals(right);

    /// <summary>Compares two secrets.</summary>
    /// <param name="left">The first secret.</param>
    /// <param name="right">The second secret.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(SmoochSecret left, SmoochSecret right) => !left.Equals(right);

    /// <summary>Returns the text of the secret. Put it into a secret store, never into a log.</summary>
    /// <returns>The text.</returns>
    public string Reveal() => text ?? "";

    /// <summary>Returns three asterisks.</summary>
    /// <returns><c>***</c>.</returns>
    public override string ToString() => "***";

    /// <inheritdoc/>
    public bool Equals(SmoochSecret other) => string.Equals(Reveal(), other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SmoochSecret other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Reveal());
}

using System.Runtime.CompilerServices;

namespace Smooch;

/// <summary>
/// A value that fills one segment of a path. Refit escapes it; a value that would address another resource is rejected here.
/// </summary>
internal readonly struct PathId : IFormattable
{
    private readonly string? value;

    private PathId(string value) => this.value = value;

    /// <summary>Gets the value, not escaped.</summary>
    public string Value => value ?? throw new InvalidOperationException("Create a path value with PathId.Of.");

    /// <summary>Checks a value and names its parameter.</summary>
    /// <param name="value">The value, not escaped.</param>
    /// <param name="parameter">The name of the caller's parameter; the compiler fills it in.</param>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c>, <c>..</c>, not valid Unicode or too long.</exception>
    public static PathId Of(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        var text = Argument.NotNull(value, parameter);
        if (text.Length == 0)
            throw new ArgumentException($"{parameter} must not be empty.", parameter);
        if (text is "." or "..")
            throw new ArgumentException($"{parameter} must not be '{text}': it would address another resource.", parameter);
        return new PathId(Argument.UrlText(text, parameter));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;
}

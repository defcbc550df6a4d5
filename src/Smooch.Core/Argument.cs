using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Smooch;

/// <summary>Checks arguments before any I/O. Each message explains how to fix the argument.</summary>
internal static class Argument
{
    /// <summary>
    /// The most characters of one value in a URL: more than servers accept in a whole URL, less than the platforms can parse.
    /// </summary>
    private const int LongestUrlText = 16 * 1024;

    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class => value ?? throw new ArgumentNullException(parameter);

    /// <summary>Rejects options that a check has reported errors for.</summary>
    public static void NoErrors(IEnumerable<string> wrong, string parameter)
    {
        var text = string.Join(" ", wrong);
        NoError(text.Length > 0 ? text : null, parameter);
    }

    /// <summary>Rejects options in which a check has found an error; null for none.</summary>
    public static void NoError(string? error, string parameter)
    {
        if (error is not null)
            throw new ArgumentException(error, parameter);
    }

    public static string NotEmpty([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (NotNull(value, parameter).Trim().Length == 0)
            throw new ArgumentException($"{parameter} must not be empty.", parameter);
        return value;
    }

    /// <summary>Checks the number of items per page of a list; null leaves the number to the service.</summary>
    public static void PageSize(int? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (value is < 1 or > 100)
            throw new ArgumentOutOfRangeException(parameter, "The page size must be 1 to 100.");
    }

    /// <summary>
    /// Checks that a text fits into a header: printable ASCII without whitespace, so that it cannot start another header.
    /// </summary>
    public static string HeaderText([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (!IsHeaderText(NotEmpty(value, parameter)))
            throw new ArgumentException($"{parameter} contains whitespace or a character beyond ASCII. "
                + "Remove what was copied with it.", parameter);
        return value;
    }

    /// <summary>
    /// Checks a secret, which signs or is sent as its exact text: whitespace around it, such as the line break at the end of a file, would
    /// make another secret of it.
    /// </summary>
    public static string Secret([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        WrongSecret(Unicode(value, parameter), parameter) is { } wrong ? throw new ArgumentException(wrong, parameter) : value;

    /// <summary>What is wrong with a secret; null when nothing is, and for an empty one.</summary>
    public static string? WrongSecret(string secret, string name)
    {
        if (secret.Length == 0)
            return null;
        if (IsAround(secret[0]) || IsAround(secret[secret.Length - 1]))
            return $"{name} starts or ends with whitespace or a line break. "
                + "Remove it, for example with Trim(): it was copied with the secret.";
        foreach (var c in secret)
        {
            if (char.IsControl(c))
                return $"{name} contains a line break or another control character. Copy the secret again, as one line.";
        }

        return null;

        // Invisible characters, such as a byte order mark, come with a copy too.
        static bool IsAround(char c) =>
            char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
    }

    /// <summary>Checks that a text is valid Unicode: half a surrogate pair would be sent as another character.</summary>
    public static string Unicode([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        IsUnicode(NotEmpty(value, parameter))
        ? value
        : throw new ArgumentException($"{parameter} is not valid Unicode text: it contains half a character. "
            + "Copy it again, as a whole.", parameter);

    /// <summary>
    /// Checks a text for a URL. Platforms treat half a surrogate pair and an overlong URL differently, so both are rejected here.
    /// </summary>
    public static string UrlText(string value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (!IsUnicode(value))
            throw new ArgumentException($"{parameter} is not valid Unicode text: it contains half a surrogate pair.", parameter);
        // Escaping turns one character into nine at most, so short values need not be escaped to know their length.
        if (value.Length > LongestUrlText / 9 && (value.Length > LongestUrlText || Uri.EscapeDataString(value).Length > LongestUrlText))
            throw new ArgumentException(
                $"{parameter} is too long: escaped for the URL it may have {LongestUrlText} characters.",
                parameter);
        return value;
    }

    public static bool IsUnicode(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (!char.IsSurrogatePair(value, i))
                return false;
            i++;
        }

        return true;
    }

    public static bool IsHeaderText(string value)
    {
        foreach (var c in value)
        {
            if (c is <= ' ' or > '~')
                return false;
        }

        return true;
    }
}

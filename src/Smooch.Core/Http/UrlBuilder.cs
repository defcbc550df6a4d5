using System.Buffers;
using System.Globalization;

namespace Smooch;

/// <summary>Writes the URL of one call: literal route text, escaped path values, query parameters in order.</summary>
internal ref struct UrlBuilder
{
    /// <summary>The most characters of one value: more than servers take in a whole address, less than the platforms can parse.</summary>
    private const int LongestValue = 16 * 1024;

    private char[] buffer;
    private int length;
    private bool hasQuery;

    /// <summary>Starts a URL with everything before the route: base address, version, app.</summary>
    public UrlBuilder(string prefix)
    {
        buffer = ArrayPool<char>.Shared.Rent(Math.Max(256, prefix.Length + 128));
        length = 0;
        hasQuery = false;
        Append(prefix);
    }

    /// <summary>Adds route text as it is.</summary>
    public void Append(string text)
    {
        if (text.Length > buffer.Length - length)
            Grow(text.Length);
        text.CopyTo(0, buffer, length, text.Length);
        length += text.Length;
    }

    /// <summary>Adds a value as one path segment, or a part of one.</summary>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>: such a segment would address another resource. Or it is no text, or too long.</exception>
    public void AppendPath(string? value, string parameter)
    {
        if (value is null)
            throw new ArgumentNullException(parameter);
        if (value is "" or "." or "..")
            throw new ArgumentException(value.Length == 0
                ? "An empty value would address another resource. Pass the id."
                : $"'{value}' cannot be sent as a path segment: it would address another resource.", parameter);
        Append(Escape(value, parameter));
    }

    /// <inheritdoc cref="AppendPath(string?, string)"/>
    public void AppendPath<T>(T value, string parameter) => AppendPath(Text(value, format: null), parameter);

    /// <summary>Adds a query parameter; null adds nothing, an empty string adds an empty value.</summary>
    public void AppendQuery(string name, string? value)
    {
        if (value is null)
            return;
        Append(hasQuery ? "&" : "?");
        hasQuery = true;
        Append(Uri.EscapeDataString(name));
        Append("=");
        Append(Escape(value, name));
    }

    /// <summary>Adds a query parameter in the invariant form of its type; null adds nothing.</summary>
    public void AppendQuery<T>(string name, T value, string? format = null) => AppendQuery(name, Text(value, format));

    /// <summary>Adds the items joined by commas that are not escaped, so that a comma inside an item stays apart; nothing when there is no item.</summary>
    public void AppendQueryList<T>(string name, IEnumerable<T>? items, string? format = null)
    {
        var first = true;
        foreach (var item in items ?? [])
        {
            if (Text(item, format) is not { } text)
                continue;
            if (first)
                AppendQuery(name, "");
            else
                Append(",");
            first = false;
            Append(Escape(text, name));
        }
    }

    /// <summary>Adds one parameter for each item; nothing when there is no item.</summary>
    public void AppendQueryEach<T>(string name, IEnumerable<T>? items, string? format = null)
    {
        foreach (var item in items ?? [])
            AppendQuery(name, item, format);
    }

    /// <summary>Ends the builder and gives the URL.</summary>
    public override string ToString()
    {
        var url = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        length = 0;
        return url;
    }

    /// <summary>The text of a value on the wire: invariant, booleans in lower case, times as ISO 8601.</summary>
    internal static string? Text<T>(T value, string? format) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.ToString(format ?? "O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(format ?? "O", CultureInfo.InvariantCulture),
        double number => number.ToString(format ?? "R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>The platforms differ in what they make of half a surrogate pair and of what is too long: another character, another exception, or nothing.</summary>
    private static string Escape(string value, string parameter)
    {
        if (!Argument.IsUnicode(value))
            throw new ArgumentException("The value is not valid Unicode text: it holds half a character.", parameter);
        return value.Length <= LongestValue && Uri.EscapeDataString(value) is { Length: <= LongestValue } escaped
            ? escaped
            : throw new ArgumentException($"The value is too long for an address: escaped it may have {LongestValue} characters.", parameter);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + needed));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}

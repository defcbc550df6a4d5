using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Smooch.Fuzz;

/// <summary>
/// Whether the written document is equal to the read one. Of a duplicate name the last counts; absent, <c>null</c>, <c>""</c>, <c>[]</c>,
/// <c>{}</c> and, for a time, the first moment of all are equal; a time may lose what is less than a millisecond, and a number of a
/// field that counts in floating point the digits that does not hold.
/// </summary>
internal sealed class SameDocument(IReadOnlyList<Type> models)
{
    private readonly HashSet<string> times = NamesOf(models, typeof(DateTimeOffset));
    private readonly HashSet<string> doubles = NamesOf(models, typeof(double));

    private static readonly JsonElement Always = JsonElement.Parse("\"0001-01-01T00:00:00Z\"");
    private static readonly JsonElement AlwaysInSeconds = JsonElement.Parse("-62135596800");

    /// <summary>Returns where two documents differ and how; null when they are equal.</summary>
    public string? Difference(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return Difference("$", "", left.RootElement, right.RootElement);
    }

    /// <summary>The name of a member, as a text that can be compared even if it is none.</summary>
    public static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // The SDK reads half a surrogate pair as U+FFFD, in names as in values.
            var name = new Utf8JsonReader([(byte)'"', .. JsonMarshal.GetRawUtf8PropertyName(member), (byte)'"']);
            name.Read();
            return JsonText.Read(ref name, out _);
        }
    }

    private string? Difference(string path, string name, JsonElement expected, JsonElement actual)
    {
        if (IsNothing(expected) && IsNothing(actual))
            return null;
        if (times.Contains(name) && IsSameTime(expected, actual))
            return null;
        if (expected.ValueKind == actual.ValueKind)
        {
            switch (expected.ValueKind)
            {
                case JsonValueKind.Object:
                    return Members(path, expected, actual);
                case JsonValueKind.Array:
                    return Items(path, expected, actual);
                case JsonValueKind.String when Text(expected) == Text(actual):
                case JsonValueKind.Number when Digits(expected) == Digits(actual)
                    || (doubles.Contains(name) && expected.GetDouble().Equals(actual.GetDouble())):
                case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null:
                    return null;
            }
        }

        return $"{path}: {Short(expected)} became {Short(actual)}.";
    }

    private string? Members(string path, JsonElement expected, JsonElement actual)
    {
        var left = Last(expected);
        var right = Last(actual);
        foreach (var (name, value) in left)
        {
            var difference = right.TryGetValue(name, out var other) ? Difference($"{path}.{name}", name, value, other)
                : IsNothing(value) || (times.Contains(name) && IsFirstMoment(value)) ? null : $"{path}.{name}: {Short(value)} is lost.";
            if (difference is not null)
                return difference;
        }

        foreach (var (name, value) in right)
        {
            if (!left.ContainsKey(name) && !IsNothing(value))
                return $"{path}.{name}: {Short(value)} was added.";
        }

        return null;
    }

    private string? Items(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
            return $"{path}: {expected.GetArrayLength()} items became {actual.GetArrayLength()}.";
        foreach (var (index, (left, right)) in expected.EnumerateArray().Zip(actual.EnumerateArray()).Index())
        {
            if (Difference($"{path}[{index}]", "", left, right) is { } difference)
                return difference;
        }

        return null;
    }

    private static Dictionary<string, JsonElement> Last(JsonElement json)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
            members[Name(member)] = member.Value;
        return members;
    }

    private static string Text(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return json.GetRawText();
        }
    }

    private static bool IsNothing(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => json.ValueEquals(""),
        JsonValueKind.Array => json.GetArrayLength() == 0,
        JsonValueKind.Object => Last(json).Values.All(IsNothing),
        _ => false,
    };

    private static bool IsSameTime(JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind == JsonValueKind.String && actual.ValueKind == JsonValueKind.String)
            return DateTimeOffset.TryParse(Text(expected), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var left)
                && DateTimeOffset.TryParse(Text(actual), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var right)
                && (left - right).Duration() < TimeSpan.FromMilliseconds(1);
        return Seconds(expected) is { } from && Seconds(actual) is { } to && Math.Abs(from - to) <= 0.0005m;
    }

    /// <summary>The moment that stands for none.</summary>
    private static bool IsFirstMoment(JsonElement json) => IsSameTime(json, Always) || IsSameTime(json, AlwaysInSeconds);

    private static decimal? Seconds(JsonElement json) =>
        json.ValueKind is JsonValueKind.Number or JsonValueKind.String
            && decimal.TryParse(Text(json, number: true), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null;

    private static string Text(JsonElement json, bool number) =>
        number && json.ValueKind == JsonValueKind.Number ? json.GetRawText() : Text(json);

    /// <summary>
    /// One spelling for each value: sign, digits without zeros around them, power of ten; the raw text when the power is beyond counting.
    /// </summary>
    private static (string Digits, long Exponent) Digits(JsonElement number)
    {
        var text = number.GetRawText();
        var e = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = 0L;
        if (e >= 0 && !long.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return (text, 0);
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
            exponent -= mantissa.Length - point - 1;
        var digits = mantissa.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? ("0", 0) : ((mantissa[0] == '-' ? "-" : "") + trimmed, exponent + digits.Length - trimmed.Length);
    }

    private static string Short(JsonElement json) => json.GetRawText() is { Length: > 200 } text ? text[..200] + "…" : json.GetRawText();

    private static HashSet<string> NamesOf(IEnumerable<Type> models, Type type) => models
        .SelectMany(JsonModels.Members)
        .Where(member => (Nullable.GetUnderlyingType(member.Property.PropertyType) ?? member.Property.PropertyType) == type)
        .Select(member => member.Name)
        .ToHashSet(StringComparer.Ordinal);
}

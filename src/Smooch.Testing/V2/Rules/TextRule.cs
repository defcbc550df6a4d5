using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A string of a length, perhaps of a form, perhaps one of a few.</summary>
internal sealed class TextRule(int least = 0, int most = int.MaxValue) : Rule
{
    public string[] Values { get; init; } = [];

    /// <summary>The description of the expected value, and its check.</summary>
    public (string Name, Func<string, bool> Fits)? Format { get; init; }

    protected override string Kind => "string";

    protected override void CheckValue(JsonNode value, string path, List<string> problems)
    {
        if (!Is(value, JsonValueKind.String, path, problems))
            return;

        var text = value.GetValue<string>();
        if (text.Length < least)
            problems.Add($"{path} should NOT be shorter than {least} characters");
        else if (text.Length > most)
            problems.Add($"{path} should NOT be longer than {most} characters");
        else if (Values.Length > 0 && !Values.Contains(text))
            problems.Add($"{path} should be equal to one of the allowed values: {string.Join(", ", Values)}");
        else if (Format is { } format && text.Length > 0 && !format.Fits(text))
            problems.Add($"{path} should match format \"{format.Name}\"");
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Smooch.Soak.Instances;

/// <summary>The texts of the run. Each is sent once: it names its conversation and its number in it.</summary>
internal static partial class Texts
{
    /// <summary>Stands in a list that returned a message more than once.</summary>
    public const string Twice = "(twice)";

    private const string SaidPrefix = "user ";

    public static string Said(int conversation, int number) => Make(SaidPrefix, conversation, number);

    public static string Reply(string said) => "re " + EventOf(said);

    public static string Business(int conversation, int number) => Make("business ", conversation, number);

    /// <summary>Whether it comes from a user; else it comes from the business.</summary>
    public static bool IsSaid([NotNullWhen(true)] string? text) => text?.StartsWith(SaidPrefix, StringComparison.Ordinal) == true;

    /// <summary>Returns the event of a message of a user, as <see cref="EventId.Parse"/> reads it.</summary>
    public static string EventOf(string said) => said[SaidPrefix.Length..];

    /// <summary>Finds the messages of users in the body of a call.</summary>
    public static IEnumerable<EventId> Find(string body) => SaidPattern().Matches(body).Select(match => EventId.Of(match.Groups));

    [GeneratedRegex(@"""user (?<conversation>\d+)\.(?<number>\d+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex SaidPattern();

    private static string Make(string prefix, int conversation, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{conversation}.{number}");
}

/// <summary>A message of a user: the number of the conversation in the run, and the number of the message in it.</summary>
internal sealed record EventId(int Conversation, int Number)
{
    public static EventId Of(GroupCollection groups) => new(Int(groups["conversation"].Value), Int(groups["number"].Value));

    /// <summary>Reads <c>12.3</c>.</summary>
    public static EventId Parse(string text) => text.Split('.') is [var conversation, var number]
        ? new(Int(conversation), Int(number))
        : throw new FormatException($"'{text}' is not an event.");

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

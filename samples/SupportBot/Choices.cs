using Smooch.Sunshine;

namespace SupportBot;

/// <summary>The buttons below the messages of the bot.</summary>
internal static class Choices
{
    public const string Person = "PERSON";
    public const string Contact = "CONTACT";

    /// <summary>Gets the buttons. A click is a <see cref="ConversationPostbackEvent"/> with the payload.</summary>
    public static IReadOnlyList<NewAction> Buttons =>
        [NewAction.Postback("Talk to a person", Person), NewAction.Postback("Leave a message", Contact)];

    /// <summary>Creates a text with the buttons.</summary>
    public static NewTextContent With(string text) => new() { Text = text, Actions = Buttons };
}

using Smooch.Sunshine;

namespace SupportBot;

/// <summary>Passes control of a conversation to the agents.</summary>
internal sealed class HandOver(BotOptions options)
{
    /// <summary>The text to a user who asked for a person.</summary>
    public const string Passed = "A person takes over and replies here soon.";

    /// <summary>Gets the fields of the ticket of a user who asked for a person.</summary>
    public static ZendeskMetadata Ticket => new() { Subject = "A customer asks for a person", Tags = ["support-bot"] };

    /// <summary>Passes control, then informs the user.</summary>
    /// <remarks>
    /// In this order a retry is harmless: passing control again to the same integration has no effect, and the message is sent last.
    /// </remarks>
    public async Task PassAsync(
        ConversationReference conversation,
        string text,
        ZendeskMetadata ticket,
        CancellationToken cancellationToken)
    {
        await conversation.PassControlAsync(options.Agents, ticket.ToMetadata(), cancellationToken);
        await conversation.SendAsync(text, cancellationToken);
    }
}

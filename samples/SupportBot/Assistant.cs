using Microsoft.Extensions.AI;
using Smooch.Sunshine;
using TextContent = Smooch.Sunshine.TextContent;

namespace SupportBot;

/// <summary>Asks the chat client, whichever it is, with the knowledge file and the newest messages of the conversation.</summary>
internal sealed class Assistant(IChatClient chat, Knowledge knowledge)
{
    /// <summary>The reply to a question that no article fits.</summary>
    public const string Unknown = "UNKNOWN";

    /// <summary>The reply to a user who asks for a person.</summary>
    public const string Person = "PERSON";

    private const int MostMessages = 10;

    private readonly ChatMessage instructions = new(ChatRole.System, $"""
        You reply to customers of a parcel service in a chat. Use only the articles below; never invent anything.
        Reply in the language of the customer, in at most three sentences, without formatting.
        If no article fits the question, reply with the one word {Unknown}.
        If the customer asks for a person, reply with the one word {Person}.

        {knowledge.Text}
        """);

    /// <summary>Creates the reply to the newest message of a user.</summary>
    /// <returns>The text of the reply, or <see cref="Unknown"/>, or <see cref="Person"/>.</returns>
    public async Task<string> ReplyAsync(ConversationReference conversation, Message question, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [instructions];
        messages.AddRange(await HistoryAsync(conversation, question, cancellationToken));
        messages.Add(new ChatMessage(ChatRole.User, ((TextContent)question.Content!).Text));

        var reply = (await chat.GetResponseAsync(messages, cancellationToken: cancellationToken)).Text.Trim();
        return reply.TrimEnd('.') switch
        {
            "" or Unknown => Unknown,
            Person => Person,
            _ => reply,
        };
    }

    // The messages before the question, oldest first: a question may refer to them.
    private static async Task<IEnumerable<ChatMessage>> HistoryAsync(
        ConversationReference conversation,
        Message question,
        CancellationToken cancellationToken)
    {
        var newest = await conversation.EnumerateMessagesAsync(cursor: question.Id).Take(MostMessages).ToListAsync(cancellationToken);
        return Enumerable.Reverse(newest)
            .Where(message => message.Content is TextContent { Text.Length: > 0 })
            .Select(message => new ChatMessage(
                message.Author?.Type == AuthorType.User ? ChatRole.User : ChatRole.Assistant,
                ((TextContent)message.Content!).Text));
    }
}

using Microsoft.Extensions.AI;
using Smooch.Sunshine;
using TextContent = Smooch.Sunshine.TextContent;

namespace SupportBot;

/// <summary>Asks the chat client, whichever it is, with the knowledge file and the newest messages of the conversation.</summary>
internal sealed class Assistant(IChatClient chat, Knowledge knowledge)
{
    /// <summary>The reply to a question that the knowledge file does not answer.</summary>
    public const string Unknown = "UNKNOWN";

    /// <summary>The reply to a user who asks for a person.</summary>
    public const string Person = "PERSON";

    private const int MostMessages = 10;

    private readonly ChatMessage instructions = new(ChatRole.System, $"""
        You answer customers of a parcel service in a chat. Use only the articles below; never invent anything.
        Answer in the language of the customer, in at most three sentences, without formatting.
        If the articles do not answer the question, reply with the one word {Unknown}.
        If the customer asks for a person, reply with the one word {Person}.

        {knowledge.Text}
        """);

    /// <summary>Answers the newest message of a user.</summary>
    /// <returns>The answer, or <see cref="Unknown"/>, or <see cref="Person"/>.</returns>
    public async Task<string> AnswerAsync(ConversationReference conversation, Message question, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [instructions];
        messages.AddRange(await HistoryAsync(conversation, question, cancellationToken));
        messages.Add(new ChatMessage(ChatRole.User, ((TextContent)question.Content!).Text));

        var answer = (await chat.GetResponseAsync(messages, cancellationToken: cancellationToken)).Text.Trim();
        return answer.TrimEnd('.') switch
        {
            "" or Unknown => Unknown,
            Person => Person,
            _ => answer,
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

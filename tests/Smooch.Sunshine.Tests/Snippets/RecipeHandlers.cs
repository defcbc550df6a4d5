namespace Smooch.Sunshine.Tests.Snippets;

// snippet:receive
public sealed class MessageHandler(SunshineClient sunshine) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is not { IsFromUser: true, Conversation: { } conversation })
            return;

        var reply = webhookEvent.Content switch
        {
            TextContent { Text: { } text } => $"You wrote: {text}",
            ImageContent { MediaUrl: { } url } => $"I see an image: {url}",
            FormResponseContent form => $"Thank you for {form.Fields.Count} fields.",
            var content => $"I cannot read {content?.Type} yet.",
        };
        await sunshine.ForConversation(conversation.Id).SendAsync(reply, cancellationToken);
    }
}
// endsnippet

// snippet:click
public sealed class ButtonHandler(SunshineClient sunshine) : IWebhookHandler<ConversationPostbackEvent>
{
    public async Task HandleAsync(ConversationPostbackEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is { PostbackPayload: "TRACK", Conversation: { } conversation })
            await sunshine.ForConversation(conversation.Id).SendAsync("It is on its way.", cancellationToken);
    }
}
// endsnippet

// snippet:read-form
public sealed class FormHandler(SunshineClient sunshine) : IWebhookHandler<ConversationMessageEvent>
{
    public async Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is not { Conversation: { } conversation, Content: FormResponseContent form })
            return;

        var email = form.Fields.FirstOrDefault(field => field.Name == "email")?.Email;
        var topic = form.Fields.FirstOrDefault(field => field.Name == "topic")?.Select[0].Label;
        await sunshine.ForConversation(conversation.Id)
            .SendAsync($"Thank you. We write to {email} about: {topic}.", cancellationToken);
    }
}
// endsnippet

// snippet:control-back
public sealed class ControlHandler(SunshineClient sunshine) : IWebhookHandler<SwitchboardPassControlEvent>
{
    public async Task HandleAsync(SwitchboardPassControlEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent is { Conversation: { } conversation } && webhookEvent.IsInControl("parcel-bot"))
            await sunshine.ForConversation(conversation.Id).SendAsync("I am the bot again.", cancellationToken);
    }
}
// endsnippet

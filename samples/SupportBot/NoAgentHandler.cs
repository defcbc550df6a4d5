using Smooch;
using Smooch.Sunshine;

namespace SupportBot;

/// <summary>Control could not be passed: the name of the agents is not on the switchboard.</summary>
internal sealed class NoAgentHandler(SunshineClient sunshine) : IWebhookHandler<SwitchboardPassControlFailureEvent>
{
    public async Task HandleAsync(SwitchboardPassControlFailureEvent webhookEvent, CancellationToken cancellationToken)
    {
        if (webhookEvent.Conversation is { } conversation)
        {
            await sunshine.ForConversation(conversation.Id)
                .SendAsync("I am sorry, no person can be reached at the moment. Please ask me, or try again later.", cancellationToken);
        }
    }
}

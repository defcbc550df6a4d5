using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace SupportBot;

/// <summary>Creates the chat client that the section <c>Chat</c> of the configuration names.</summary>
internal static class ChatProvider
{
    /// <summary>
    /// With <c>Model</c>, a model behind the API of OpenAI, which most providers have: <c>Endpoint</c> is its address (that of OpenAI by
    /// default), <c>Key</c> its key. Without <c>Model</c>, the local one. To use another library, register its <see cref="IChatClient"/>.
    /// </summary>
    public static IChatClient Create(IConfiguration section, IServiceProvider services)
    {
        if (section["Model"] is not { Length: > 0 } model)
            return new LocalChatClient(services.GetRequiredService<Knowledge>());

        var options = new OpenAIClientOptions();
        if (section["Endpoint"] is { Length: > 0 } endpoint)
            options.Endpoint = new Uri(endpoint);
        var key = section["Key"]
            ?? throw new InvalidOperationException("Chat:Key is not set. Set it to the key of the provider of Chat:Model.");
        return new ChatClient(model, new ApiKeyCredential(key), options).AsIChatClient();
    }
}

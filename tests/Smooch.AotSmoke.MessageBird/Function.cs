using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AotSmoke;

/// <summary>A function that receives one webhook call, with the services of a program.</summary>
internal static class Function
{
    /// <summary>Responds to a call.</summary>
    /// <param name="input">The call, as <see cref="SignedCall"/> writes it.</param>
    /// <returns>The status, and the text that the handler was called with.</returns>
    public static async Task<string> RespondAsync(Stream input)
    {
        using var call = await JsonDocument.ParseAsync(input);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<Handler>();
        services.AddMessageBirdWebhooks(static options => options.AddSigningKey(SignedCall.SigningKey))
            .AddHandler<MessageCreatedEvent, Handler>();
        await using var provider = services.BuildServiceProvider();

        var root = call.RootElement;
        var request = WebhookRequest.Create(
            "POST",
            $"https://{root.GetProperty("host").GetString()}{root.GetProperty("path").GetString()}",
            root.GetProperty("headers").EnumerateObject().Select(header => KeyValuePair.Create(header.Name, header.Value.GetString()!)));
        var body = Encoding.UTF8.GetBytes(root.GetProperty("body").GetString()!);
        var status = await provider.GetRequiredService<WebhookReceiver>().ReceiveAsync(request, body);
        return $"{status} {provider.GetRequiredService<Handler>().Text}";
    }

    private sealed class Handler : IWebhookHandler<MessageCreatedEvent>
    {
        public string? Text { get; private set; }

        public Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken)
        {
            Text = (webhookEvent.Message as TextMessage)?.Text;
            return Task.CompletedTask;
        }
    }
}

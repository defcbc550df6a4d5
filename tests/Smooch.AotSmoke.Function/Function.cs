using System.Text.Json;
using Cookbook;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.AotSmoke;

/// <summary>The function of the cookbook, with the webhooks of one API, from settings.</summary>
internal static class Function
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Smooch:Webhooks:Secret"] = Calls.Secret,
        ["Sunshine:Webhooks:Secret"] = Calls.Secret,
        ["MessageBird:Webhooks:SigningKey"] = Calls.Secret,
    };

    /// <summary>Reads a call, receives it and writes the response.</summary>
    public static async Task RespondAsync(string api)
    {
        var services = new ServiceCollection();
        Register(services, api);
        await using var provider = services.BuildServiceProvider();
        var receiver = new LambdaReceiver(provider.GetRequiredService<WebhookReceiver>());

        await using var input = Console.OpenStandardInput();
        var request = await JsonSerializer.DeserializeAsync(input, LambdaJson.Default.LambdaRequest);
        Write(await receiver.HandleAsync(request!, CancellationToken.None));
    }

    /// <summary>Reads a call and writes a response.</summary>
    public static async Task IgnoreAsync()
    {
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(Stream.Null);
        Console.WriteLine("""{"statusCode":200}""");
    }

    private static void Write(LambdaResponse response) =>
        Console.WriteLine(JsonSerializer.Serialize(response, LambdaJson.Default.LambdaResponse));

    private static void Register(ServiceCollection services, string api)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        switch (api)
        {
            case Calls.Smooch:
                services.AddSmoochWebhooks(settings.GetSection("Smooch:Webhooks"))
                    .AddHandler<Client.AppUserMessageEvent, SmoochHandler>();
                break;
            case Calls.Sunshine:
                services.AddSunshineWebhooks(settings.GetSection("Sunshine:Webhooks"))
                    .AddHandler<Sunshine.ConversationMessageEvent, SunshineHandler>();
                break;
            case Calls.MessageBird:
                services.AddMessageBirdWebhooks(settings.GetSection("MessageBird:Webhooks"))
                    .AddHandler<MessageBird.MessageCreatedEvent, MessageBirdHandler>();
                break;
            default:
                throw new ArgumentException($"There is no API '{api}'.", nameof(api));
        }
    }
}

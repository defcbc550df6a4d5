using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Smooch.Sunshine.Tests.Documentation;

/// <summary>The examples of the documentation comments, which <see cref="ExampleTests"/> compares: they compile.</summary>
[SuppressMessage("Style", "IDE0051", Justification = "The methods are compiled, not called.")]
[SuppressMessage("Performance", "CA1823", Justification = "The methods are compiled, not called.")]
internal static class Examples
{
    private static async Task AttachmentsClientExample(SunshineClient sunshine, string conversationId)
    {
        var file = await sunshine.Attachments.UploadFileAsync("receipt.pdf");
        await sunshine.Messages.SendAsync(conversationId, new NewFileContent { MediaUrl = file.MediaUrl! });
    }

    private static async Task ControlClientExample(SunshineClient sunshine, string conversationId)
    {
        await sunshine.Control.PassAsync(conversationId, ControlClient.AgentWorkspace);
    }

    private static async Task ZendeskMetadataExample(ConversationReference conversation)
    {
        await conversation.PassControlAsync(
            ControlClient.AgentWorkspace,
            new ZendeskMetadata { Priority = "high", Tags = ["parcel", "vip"] }.ToMetadata());
    }

    private static async Task ConversationReferenceExample(SunshineClient sunshine, string conversationId)
    {
        var conversation = sunshine.ForConversation(conversationId);
        await conversation.StartTypingAsync();
        await conversation.SendAsync("Hello!");
    }

    private static async Task MessageTextExample(ConversationReference conversation, string report)
    {
        foreach (var part in MessageText.Split(report))
            await conversation.SendAsync(part);
    }

    private static async Task MessagesClientExample(SunshineClient sunshine, string conversationId)
    {
        await sunshine.Messages.SendAsync(conversationId, "Hello!");
    }

    private static async Task MessagesClient2Example(SunshineClient sunshine, string conversationId)
    {
        await foreach (var message in sunshine.Messages.EnumerateAsync(conversationId))
            Console.WriteLine(message.Content);
    }

    private static async Task SunshineOAuthClientExample(string secret, string state, string code)
    {
        using var oauth = new SunshineOAuthClient(
            new SunshineOAuthOptions { ClientId = "parcel-bot", ClientSecret = new SmoochSecret(secret) });
        var page = oauth.GetAuthorizationUrl(state);
        var token = await oauth.ExchangeCodeAsync(code);
        var app = await oauth.GetTokenInfoAsync(token.AccessToken.Reveal());
    }

    private static void SunshineServiceCollectionExtensionsExample(
        IHostApplicationBuilder builder,
        string appId,
        string keyId,
        string secret)
    {
        builder.Services.AddSunshine(o => { o.Subdomain = "acme"; o.AppId = appId; o.Credential = SmoochCredential.Basic(keyId, secret); });
    }

    private static void SunshineServiceCollectionExtensions2Example(IHostApplicationBuilder builder)
    {
        builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"));
    }

    private static void SunshineWebhookServiceCollectionExtensionsExample(IHostApplicationBuilder builder, string secret)
    {
        builder.Services.AddSunshineWebhooks(o => o.AddSecret(secret)).AddHandler<ConversationMessageEvent, Bot>();
    }

    private static void SunshineWebhookServiceCollectionExtensions2Example(IHostApplicationBuilder builder)
    {
        builder.Services.AddSunshineWebhooks(builder.Configuration.GetSection("Sunshine:Webhooks"));
    }

    private static async Task SunshineClientExample(string appId, string keyId, string secret, string conversationId)
    {
        using var sunshine = new SunshineClient(new SunshineClientOptions
        {
            Subdomain = "acme",
            AppId = appId,
            Credential = SmoochCredential.Basic(keyId, secret),
        });
        await sunshine.Messages.SendAsync(conversationId, "Hello!");
    }

    private static async Task SunshineClient2Example(SunshineClient sunshine, string conversationId)
    {
        await sunshine.ForConversation(conversationId).SendAsync("Hello!");
    }

    private static async Task UsersClientExample(SunshineClient sunshine)
    {
        var user = await sunshine.Users.GetOrCreateAsync(new NewUser { ExternalId = "mira@example.org" });
    }

    private static void SunshineWebhooksExample(WebApplication app)
    {
        app.MapWebhooks<SunshineWebhooks>("/sunshine");
    }

    private static int WebhookParserExample(string apiKey, SmoochSecret secret, byte[] body)
    {
        if (WebhookVerifier.Verify(apiKey, secret) != WebhookVerificationResult.Valid)
            return 401;
        foreach (var webhookEvent in WebhookParser.Parse(body).OfType<ConversationMessageEvent>())
            Console.WriteLine(webhookEvent.Message?.Id);
        return 200;
    }

    private sealed class Bot : IWebhookHandler<ConversationMessageEvent>
    {
        public Task HandleAsync(ConversationMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

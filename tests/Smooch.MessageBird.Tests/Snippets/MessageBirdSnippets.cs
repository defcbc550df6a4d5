using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.MessageBird.Tests.Snippets;

// snippet:handler
public sealed class EchoHandler(MessageBirdClient messageBird) : IWebhookHandler<MessageCreatedEvent>
{
    public async Task HandleAsync(MessageCreatedEvent webhookEvent, CancellationToken cancellationToken)
    {
        // Your own messages are reported too: without this check a bot talks to itself.
        if (webhookEvent is { IsReceived: true, ConversationId: { } conversationId, Message: TextMessage { Text: { } text } })
            await messageBird.Messages.ReplyAsync(conversationId, $"You wrote: {text}", cancellationToken);
    }
}
// endsnippet

/// <summary>The C# of docs/messagebird.md, run against the fake service.</summary>
public sealed class MessageBirdSnippets
{
    private const string To = "+31600000001";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Client()
    {
        var accessKey = "test_key";
        // snippet:client
        using var messageBird = new MessageBirdClient(new MessageBirdClientOptions
        {
            Credential = MessageBirdCredential.AccessKey(accessKey),
        });
        // endsnippet
        Assert.NotNull(messageBird.Conversations);
    }

    [Fact]
    public async Task Send()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var messageBird = fake.CreateClient();
        var channelId = fake.Channel.Id;
        // snippet:send
        var conversation = await messageBird.Conversations.StartAsync("+31600000001", channelId, "Hello!");
        await messageBird.Messages.ReplyAsync(conversation.Id, "Your parcel arrives today.");
        // endsnippet
        Assert.Equal(2, fake.Contact(To).MessageCount);
    }

    [Fact]
    public async Task More()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var messageBird = fake.CreateClient();
        var channelId = fake.Channel.Id;
        var smsChannelId = fake.CreateChannel("sms").Id;
        var conversationId = (await messageBird.Conversations.StartAsync(To, channelId, "Hi", Token)).Id;
        // snippet:more
        await messageBird.Messages.ReplyAsync(conversationId, new NewInteractiveMessage
        {
            Type = InteractiveType.Button,
            Body = "When should it arrive?",
            Action = new InteractiveAction
            {
                Buttons =
                [
                    new InteractiveButton { Id = "TODAY", Type = "reply", Title = "Today" },
                    new InteractiveButton { Id = "TOMORROW", Type = "reply", Title = "Tomorrow" },
                ],
            },
        });

        var sent = await messageBird.Messages.SendAsync("+31600000001", channelId, new NewTextMessage
        {
            Text = "Your parcel is on its way.",
            Fallback = new NewFallback { From = smsChannelId, After = TimeSpan.FromMinutes(5) },
        });
        // endsnippet
        Assert.Equal(MessageStatus.Accepted, sent.Status);
    }

    /// <summary>The steps of the service's quickstart, from curl to C#.</summary>
    [Fact]
    public async Task Quickstart()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var messageBird = fake.CreateClient();
        var channelId = fake.Channel.Id;
        await fake.CreateContact().SayAsync("Testing webhook functionality.", Token);
        await using var output = new StringWriter();
        // snippet:webhook
        var webhook = await messageBird.Webhooks.CreateAsync(
            "https://example.com/webhook", [WebhookEventType.MessageCreated, WebhookEventType.MessageUpdated], channelId);
        // endsnippet
        Assert.Equal(WebhookStatus.Enabled, webhook.Status);

        var Console = output;
        // snippet:history
        await foreach (var conversation in messageBird.Conversations.ListAsync())
        {
            Console.WriteLine($"{conversation.Id} {conversation.Status}");
            await foreach (var message in messageBird.Messages.ListAsync(conversation.Id))
                Console.WriteLine($"  {message.CreatedDatetime:t} {message.Direction} {message.Type} {message.Content?.Text}");
        }
        // endsnippet
        Assert.Contains("received text Testing webhook functionality.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receive()
    {
        await using var fake = await FakeMessageBird.StartAsync(new() { ReceiveTimeout = TimeSpan.FromMinutes(1) }, Token);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Configuration["MessageBird:AccessKey"] = fake.AccessKey;
        builder.Configuration["MessageBird:BaseAddress"] = fake.BaseAddress.AbsoluteUri;
        builder.Configuration["MessageBird:Webhooks:SigningKey"] = fake.SigningKey;
        // snippet:program
        builder.Services.AddMessageBird(builder.Configuration.GetSection("MessageBird"));
        builder.Services.AddMessageBirdWebhooks(builder.Configuration.GetSection("MessageBird:Webhooks"))
            .AddHandler<MessageCreatedEvent, EchoHandler>();

        var app = builder.Build();
        app.MapWebhooks("/messagebird");
        // endsnippet
        await using (app)
        {
            await app.StartAsync(Token);
            fake.AddWebhook(app.Urls.Single() + "/messagebird");
            var mira = fake.CreateContact();
            await mira.SayAsync("Hello", Token);
            Assert.Equal("You wrote: Hello", (await mira.ReceiveAsync(Token)).Text);
            await mira.ReceiveNothingAsync(Token);
        }
    }

    [Fact]
    public async Task Verify()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        var body = "{}"u8.ToArray();
        // The fake signs with the clock of this machine.
        var options = new MessageBirdWebhookOptions();
        fake.ConfigureWebhooks(options);
        var url = "https://bot.example.org/messagebird?tenant=acme";
        KeyValuePair<string, string>[] headers =
            [new(MessageBirdSignature.TokenHeader, Receiving.Signer.Token(url, body, DateTimeOffset.UtcNow, fake.SigningKey).Value)];

        Assert.Equal(200, Receive(url, headers, body));
        Assert.Equal(401, Receive(url, headers, [.. body, 32]));

        int Receive(string url, IEnumerable<KeyValuePair<string, string>> headers, byte[] body)
        {
            // snippet:verify
            var request = WebhookRequest.Create("POST", url, headers);
            if (MessageBirdSignature.Verify(request, body, options, DateTimeOffset.UtcNow) != MessageBirdSignatureResult.Valid)
                return 401;
            var webhookEvent = WebhookParser.Parse(body);
            // endsnippet
            Assert.IsType<UnknownWebhookEvent>(webhookEvent);
            return 200;
        }
    }

    [Fact]
    public async Task Doubt()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: Token);
        using var messageBird = fake.CreateClient();
        var channelId = fake.Channel.Id;
        fake.Faults.Script(FakeFault.DropAfter);
        var isUnknown = false;
        // snippet:unknown-outcome
        try
        {
            await messageBird.Messages.SendAsync("+31600000001", channelId, "Hello!");
        }
        catch (SmoochOutcomeUnknownException)
        {
            // The message may have been sent. Look at the history before you send it again.
            isUnknown = true;
        }
        // endsnippet
        Assert.True(isUnknown);
        Assert.Equal(1, fake.Contact(To).MessageCount);
    }

    [Fact]
    public async Task Test()
    {
        // snippet:test
        await using var fake = await FakeMessageBird.StartAsync();
        using var messageBird = fake.CreateClient();
        var mira = fake.CreateContact();
        await mira.SayAsync("Hello");

        await messageBird.Messages.ReplyAsync(mira.ConversationId!, "Hello Mira!");

        Assert.Equal("Hello Mira!", (await mira.ReceiveAsync()).Text);
        // endsnippet
    }
}

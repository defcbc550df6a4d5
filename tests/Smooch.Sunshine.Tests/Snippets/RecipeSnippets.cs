using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Smooch.Testing;

namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>The C# of docs/sunshine-recipes.md, run against the fake service.</summary>
public sealed class RecipeSnippets : IAsyncLifetime
{
    private FakeSmooch smooch = null!;
    private SunshineClient sunshine = null!;
    private FakeUser mira = null!;
    private string conversationId = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string userId => mira.Id;

    public async ValueTask InitializeAsync()
    {
        smooch = await FakeSmooch.StartAsync(
            new() { ProbeWebhookTargets = false, MultiConversation = true, ReceiveTimeout = TimeSpan.FromMinutes(1) },
            Token);
        sunshine = smooch.CreateSunshineClient();
        mira = smooch.CreateUser(new() { UserId = "mira@example.org", GivenName = "Mira" });
        await mira.SayAsync("Hi!", Token);
        conversationId = mira.Conversation!.Id;
    }

    [Fact]
    public async Task Reply()
    {
        var report = string.Join(' ', Enumerable.Repeat("parcel", 1_000));
        // snippet:reply
        var conversation = sunshine.ForConversation(conversationId);
        await conversation.SendAsync("Your parcel arrives today.");

        foreach (var part in MessageText.Split(report))
            await conversation.SendAsync(part);
        // endsnippet
        Assert.Equal("Your parcel arrives today.", (await mira.ReceiveAsync<TextContent>(Token)).Text);
        Assert.Equal(4, mira.Messages.Count);
    }

    [Fact]
    public async Task Buttons()
    {
        // snippet:buttons
        await sunshine.Messages.SendAsync(conversationId, new NewTextContent
        {
            Text = "Your parcel is on its way.",
            Actions =
            [
                NewAction.Postback("Where is it?", "TRACK"),
                NewAction.Link("Open the map", "https://parcels.example.org/map"),
            ],
        });
        // endsnippet
        var sent = await mira.ReceiveAsync<TextContent>(Token);
        Assert.IsType<PostbackAction>(sent.Actions[0]);
        Assert.IsType<LinkAction>(sent.Actions[1]);
    }

    [Fact]
    public async Task Quick_replies()
    {
        // snippet:quick-replies
        await sunshine.Messages.SendAsync(conversationId, new NewTextContent
        {
            Text = "How can I help?",
            Actions = [NewAction.Reply("Track a parcel", "TRACK"), NewAction.Reply("Talk to a human", "HUMAN")],
        });
        // endsnippet
        await mira.ReceiveAsync<TextContent>(Token);
        await mira.TapAsync("Talk to a human", Token);
        var chosen = await sunshine.Messages.EnumerateAsync(conversationId).FirstAsync(Token);
        var (text, payload) = chosen.Content is TextContent content ? (content.Text, content.Payload) : default;
        Assert.Equal(("Talk to a human", "HUMAN"), (text, payload));
    }

    [Fact]
    public async Task Keep_state_in_a_conversation()
    {
        // snippet:state
        await sunshine.Conversations.UpdateAsync(conversationId, new ConversationUpdate
        {
            Metadata = new() { ["step"] = "parcel-number", ["attempts"] = 1 },
        });

        var conversation = await sunshine.Conversations.GetAsync(conversationId);
        var step = conversation.Metadata.GetValueOrDefault("step").ToString();
        var parcel = conversation.Metadata.GetValueOrDefault("parcel").ToString();
        // endsnippet
        Assert.Equal(("parcel-number", ""), (step, parcel));
        Assert.Equal(1, conversation.Metadata["attempts"].GetInt64());
    }

    [Fact]
    public async Task Join_the_switchboard()
    {
        var integrationId = smooch.App.AddIntegration(new() { Name = "bot" }).Id;
        for (var start = 1; start <= 2; start++)
        {
            // snippet:join-switchboard
            var switchboard = (await sunshine.Switchboards.ListAsync()).FirstOrDefault() ?? await sunshine.Switchboards.CreateAsync();
            var members = await sunshine.Switchboards.ListIntegrationsAsync(switchboard.Id);
            if (members.All(member => member.IntegrationId != integrationId))
            {
                await sunshine.Switchboards.CreateIntegrationAsync(
                    switchboard.Id,
                    new NewSwitchboardIntegration { Name = "parcel-bot", IntegrationId = integrationId, DeliverStandbyEvents = false });
            }
            // endsnippet
        }

        Assert.Equal(["parcel-bot"], smooch.App.SwitchboardIntegrations.Keys);
    }

    [Fact]
    public async Task Pass_control()
    {
        smooch.App.AddIntegration(new() { Name = "parcel-bot", OnSwitchboard = true });
        var ada = smooch.App.CreateAgent(mira, "Ada", ControlClient.AgentWorkspace);
        // snippet:pass-control
        await sunshine.ForConversation(conversationId).PassControlAsync(
            ControlClient.AgentWorkspace,
            new ZendeskMetadata { Subject = "A lost parcel", Priority = "high", Tags = ["parcel", "vip"] }.ToMetadata());
        // endsnippet
        Assert.True(ada.HasControl);
        Assert.Contains("parcel,vip", smooch.Journal.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_respond_only_in_control()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Services.AddSunshine(smooch.ConfigureSunshine);
        var secret = "a webhook secret";
        // snippet:in-control
        builder.Services
            .AddSunshineWebhooks(options =>
            {
                options.AddSecret(secret);
                options.HandleOnlyWhenInControl = "parcel-bot";
            })
            .AddHandler<ConversationMessageEvent, MessageHandler>()
            .AddHandler<ConversationPostbackEvent, ButtonHandler>()
            .AddHandler<SwitchboardPassControlEvent, ControlHandler>();
        // endsnippet
        await using var app = builder.Build();
        app.MapWebhooks("/sunshine");
        await app.StartAsync(Token);
        smooch.App.AddIntegration(new()
        {
            Name = "parcel-bot",
            OnSwitchboard = true,
            WebhookTarget = app.Urls.Single() + "/sunshine",
            WebhookSecret = secret,
            Triggers = ["conversation:message", "conversation:postback", "switchboard:passControl"],
        });
        var ada = smooch.App.CreateAgent(mira, "Ada");

        await mira.SayAsync("Hello", Token);
        Assert.Equal("You wrote: Hello", (await mira.ReceiveAsync<TextContent>(Token)).Text);
        await mira.SendImageAsync([1, 2, 3], cancellationToken: Token);
        Assert.StartsWith("I see an image: http", (await mira.ReceiveAsync<TextContent>(Token)).Text);
        await Buttons();
        await mira.TapAsync("TRACK", Token);
        Assert.Equal("It is on its way.", (await mira.ReceiveAsync<TextContent>(Token)).Text);

        await ada.TakeControlAsync(cancellationToken: Token);
        await mira.SayAsync("Hello Ada", Token);
        await mira.ReceiveNothingAsync(Token);
        await ada.PassControlAsync("parcel-bot", cancellationToken: Token);
        Assert.Equal("I am the bot again.", (await mira.ReceiveAsync<TextContent>(Token)).Text);
    }

    [Fact]
    public async Task Get_or_create_a_user()
    {
        // snippet:user
        var user = await sunshine.Users.GetOrCreateAsync(new NewUser
        {
            ExternalId = "mira@example.org",
            Profile = new NewUserProfile { GivenName = "Mira", Email = "mira@example.org" },
            Metadata = new() { ["plan"] = "gold" },
        });
        // endsnippet
        Assert.Equal(mira.Id, user.Id);
    }

    [Fact]
    public async Task Create_a_conversation()
    {
        // snippet:conversation
        var existing = await sunshine.Conversations.ListAsync(userId).FirstOrDefaultAsync(each => each.IsDefault == true);
        var conversation = existing ?? await sunshine.Conversations.CreatePersonalAsync(userId);

        var group = await sunshine.Conversations.CreateAsync(new NewConversation
        {
            Type = ConversationType.SdkGroup,
            DisplayName = "Delivery A-17",
            Participants = [new NewParticipant { UserId = userId, SubscribeSDKClient = true }],
        });
        // endsnippet
        Assert.Equal(conversationId, conversation.Id);
        Assert.Contains(mira.Conversations, known => known.Id == group.Id);
    }

    [Fact]
    public async Task Create_the_integration_with_its_webhook()
    {
        for (var start = 1; start <= 2; start++)
        {
            // snippet:register
            var webhook = new NewWebhook
            {
                Target = "https://bot.example.org/sunshine",
                Triggers = [WebhookTrigger.ConversationMessage, WebhookTrigger.ConversationPostback, WebhookTrigger.SwitchboardPassControl],
            };
            var integration = await sunshine.Integrations.ListAsync([IntegrationType.Custom])
                    .FirstOrDefaultAsync(known => known.DisplayName == "Parcel bot")
                ?? await sunshine.Integrations.CreateAsync(new NewCustomIntegration { DisplayName = "Parcel bot", Webhooks = [webhook] });

            var webhooks = await sunshine.Webhooks.ListAsync(integration.Id);
            var secret = webhooks.First(known => known.Target == webhook.Target).Secret;
            // endsnippet
            Assert.False(secret.IsEmpty);
        }

        Assert.Equal(1, await sunshine.Integrations.ListAsync([IntegrationType.Custom]).CountAsync(Token));
    }

    [Fact]
    public async Task Send_or_upload_a_file()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(path, [1, 2, 3], Token);
        try
        {
            // snippet:file
            var receipt = await sunshine.Attachments.UploadFileAsync(path);
            await sunshine.Messages.SendAsync(conversationId, new NewFileContent { MediaUrl = receipt.MediaUrl!, Text = "Your receipt" });

            await sunshine.Messages.SendAsync(conversationId, new NewImageContent { MediaUrl = "https://parcels.example.org/map.png" });
            // endsnippet
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Equal("Your receipt", (await mira.ReceiveAsync<FileContent>(Token)).Text);
        Assert.Equal("https://parcels.example.org/map.png", (await mira.ReceiveAsync<ImageContent>(Token)).MediaUrl);
    }

    [Fact]
    public async Task Forms()
    {
        // snippet:form
        await sunshine.Messages.SendAsync(conversationId, new NewFormContent
        {
            Fields =
            [
                new NewTextField { Name = "name", Label = "Your name" },
                new NewEmailField { Name = "email", Label = "Your e-mail address" },
                new NewSelectField
                {
                    Name = "topic",
                    Label = "Topic",
                    Options = [new() { Name = "parcel", Label = "A parcel" }, new() { Name = "other", Label = "Something else" }],
                },
            ],
        });
        // endsnippet
        await mira.ReceiveAsync<FormContent>(Token);
        await mira.AnswerFormAsync(
            new Dictionary<string, string> { ["name"] = "Mira", ["email"] = "mira@example.org", ["topic"] = "parcel" },
            Token);
        var response = await sunshine.Messages.EnumerateAsync(conversationId).FirstAsync(Token);
        var payload = new ConversationMessagePayload { Conversation = new() { Id = conversationId }, Message = response };
        await new FormHandler(sunshine).HandleAsync(new ConversationMessageEvent { Payload = payload }, Token);
        Assert.Equal(
            "Thank you. We write to mira@example.org about: A parcel.",
            (await mira.ReceiveAsync<TextContent>(Token)).Text);
    }

    [Fact]
    public async Task Typing_and_read_receipts()
    {
        // snippet:activities
        var conversation = sunshine.ForConversation(conversationId);
        await conversation.MarkReadAsync();
        await conversation.StartTypingAsync();
        // endsnippet
        Assert.True(mira.IsBusinessTyping);
        Assert.NotNull(mira.Conversation!.BusinessLastRead);
    }

    [Fact]
    public async Task Page_a_transcript()
    {
        await mira.SayAsync("Are you there?", Token);
        var lines = new List<string>();
        // snippet:transcript
        await foreach (var message in sunshine.Messages.EnumerateAsync(conversationId))
            lines.Add($"{message.Author?.DisplayName}: {(message.Content as TextContent)?.Text}");
        // endsnippet
        Assert.Equal(["Mira: Are you there?", "Mira: Hi!"], lines);

        var lastSeen = (string)mira.Conversation!.Messages[0]["id"]!;
        lines.Clear();
        // snippet:transcript-new
        await foreach (var message in sunshine.Messages.EnumerateAsync(conversationId, MessageDirection.OldestFirst, lastSeen))
        {
            lines.Add($"{message.Author?.DisplayName}: {(message.Content as TextContent)?.Text}");
            lastSeen = message.Id;
        }
        // endsnippet
        Assert.Equal(["Mira: Are you there?"], lines);
        Assert.Equal((string?)mira.Conversation.Messages[1]["id"], lastSeen);
    }

    public async ValueTask DisposeAsync()
    {
        sunshine.Dispose();
        await smooch.DisposeAsync();
    }
}

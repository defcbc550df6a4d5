namespace Smooch.IntegrationTests;

/// <summary>The responses of the stubs, as the SDK reads them.</summary>
public sealed class StubResponseTests(StubServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_user()
    {
        using var smooch = Client();
        var user = await smooch.AppUsers.GetAsync("mira@example.org", Cancellation);

        Assert.Equal(("mira@example.org", "Mira", "Holt"), (user.UserId, user.GivenName, user.Surname));
        Assert.Equal(new DateTimeOffset(2018, 11, 5, 8, 20, 14, 250, TimeSpan.Zero), user.SignedUpAt);
        Assert.Equal(["plan", "visits", "newsletter"], user.Properties.Keys);
        Assert.Equal(ChannelType.Web, Assert.Single(user.Clients).Platform);
        Assert.Empty(user.PendingClients);

        Assert.Empty((await smooch.AppUsers.DeleteProfileAsync("mira@example.org", Cancellation)).Properties);
        Assert.Equal(
            [ChannelType.Twilio, ChannelType.Messenger],
            (await smooch.AppUsers.GetChannelsAsync("mira@example.org", Cancellation)).Select(channel => channel.Type));
        Assert.Equal(2, (await smooch.AppUsers.GetBusinessSystemsAsync("mira@example.org", Cancellation)).Count);
    }

    [Fact]
    public async Task A_session()
    {
        using var smooch = Client(SmoochApiVersion.V1);
        var session = await smooch.Init.InitAsync(
            new NewDevice { Id = "phone-1", Platform = DevicePlatform.Android },
            cancellationToken: Cancellation);

        Assert.Equal("mira@example.org", session.AppUser.UserId);
        Assert.False(session.App!.HasIcon);
        Assert.True(await smooch.AppUsers.TrackEventAsync("mira@example.org", "order_paid", Cancellation));
    }

    [Fact]
    public async Task A_message_that_was_sent()
    {
        using var smooch = Client();
        var sent = await smooch.AppUsers.SendMessageAsync("mira@example.org", "Hello!", Cancellation);

        Assert.IsType<TextMessage>(sent.Message);
        Assert.Equal(["TODAY", "TOMORROW"], sent.Message.Actions.Select(action => Assert.IsType<PostbackAction>(action).Payload));
        Assert.Equal(1544003980412, sent.Message.Received!.Value.ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task A_conversation_of_2015_whose_messages_have_no_type()
    {
        using var smooch = Client(SmoochApiVersion.V1);
        var conversation = await smooch.Conversations.GetAsync("mira@example.org", Cancellation);
        Assert.All(conversation.Messages, message => Assert.IsType<TextMessage>(message));
        Assert.Equal(2, conversation.Messages.Count);

        using var picture = new MemoryStream([1, 2, 3]);
        var sent = await smooch.Conversations.UploadImageAsync(
            "mira@example.org",
            new ImageUpload { Content = picture, FileName = "map.png" },
            cancellationToken: Cancellation);
        Assert.IsType<ImageMessage>(sent.Message);
    }

    [Fact]
    public async Task A_history_of_two_pages()
    {
        using var smooch = Client();
        var history = new List<Message>();
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync("mira@example.org").WithCancellation(Cancellation))
            history.Add(message);
        Assert.Equal(
            ["Today, please.", "It left the depot. Shall it come today?", "Let me look.", "Hi! Where is my parcel?"],
            history.Select(message => message.Text));

        var newest = await smooch.AppUsers.GetMessagesAsync("mira@example.org", cancellationToken: Cancellation);
        var older = await smooch.AppUsers.GetNextMessagesAsync(newest, Cancellation);
        Assert.Equal(["Hi! Where is my parcel?", "Let me look."], older!.Messages.Select(message => message.Text));
        Assert.Null(await smooch.AppUsers.GetNextMessagesAsync(older, Cancellation));
    }

    [Fact]
    public async Task A_webhook()
    {
        using var smooch = Client();
        var webhook = Assert.Single(await smooch.Webhooks.ListAsync(Cancellation));

        Assert.Equal([WebhookTrigger.MessageAppUser, WebhookTrigger.Postback], webhook.Triggers);
        Assert.False(webhook.Secret.IsEmpty);
        Assert.Equal("***", webhook.Secret.ToString());
    }

    [Fact]
    public async Task An_app_and_its_keys()
    {
        using var smooch = Client();
        var apps = await ExpectedCall.ReadAsync(smooch.Apps.ListAsync(), Cancellation);

        Assert.Equal(["Parcels", "Bakery"], apps.Select(app => app.Name));
        Assert.Equal(7_776_000, apps[0].Settings!.ConversationRetentionSeconds);
        Assert.Equal(["tenant"], apps[0].Metadata.Keys);
        Assert.NotNull((await smooch.Apps.GetSdkIdsAsync(apps[0].Id, Cancellation)).WebIntegrationId);

        var key = Assert.Single(await smooch.Apps.ListKeysAsync(apps[0].Id, Cancellation));
        Assert.Equal(("bot", "***"), (key.Name, key.Secret.ToString()));
        Assert.False((await smooch.Apps.GetJwtAsync(apps[0].Id, key.Id, Cancellation)).IsEmpty);
        Assert.StartsWith("svc_", (await smooch.ServiceAccounts.CreateKeyAsync("s", "deploy", Cancellation)).Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_that_is_being_taken_down()
    {
        using var smooch = Client();
        Assert.Equal(
            [DeploymentStatus.Integrated, DeploymentStatus.Starting],
            (await smooch.Deployments.ListAsync(Cancellation)).Select(deployment => deployment.Status));
        Assert.Equal(DeploymentStatus.Deleting, (await smooch.Deployments.DeleteAsync("d", Cancellation))!.Status);
    }

    [Fact]
    public async Task Integrations_of_known_types_and_of_an_unknown_one()
    {
        using var smooch = Client();
        var integrations = await smooch.Integrations.ListAsync().ToListAsync(Cancellation);

        Assert.Equal(
            [typeof(WebIntegration), typeof(TelegramIntegration), typeof(WhatsAppIntegration), typeof(UnknownIntegration)],
            integrations.Select(integration => integration.GetType()));
        Assert.Empty(((WebIntegration)integrations[0]).OriginWhitelist);
        Assert.Equal((IntegrationStatus.Error, "The number is not registered"), (integrations[2].Status, integrations[2].Error));
        Assert.Equal(
            ("Loft", "Girona"),
            (integrations[3].DisplayName, ((UnknownIntegration)integrations[3]).Json.GetProperty("loft").GetProperty("town").GetString()));

        Assert.Equal(["https://shop.example.org/"], (await smooch.Integrations.GetProfileAsync("i1", Cancellation)).Websites);
        var templates = await smooch.Integrations.ListMessageTemplatesAsync("i1").ToListAsync(Cancellation);
        Assert.Equal([MessageTemplateStatus.Approved, "PAUSED"], templates.Select(template => template.Status));
    }

    [Fact]
    public async Task A_menu()
    {
        using var smooch = Client();
        var menu = await smooch.Menus.GetAsync(Cancellation);

        Assert.Equal([MenuItemType.Link, MenuItemType.Postback, MenuItemType.Submenu], menu.Items.Select(item => item.Type));
        Assert.Equal("TRACK", Assert.Single(menu.Items[2].Items).Payload);
        Assert.Equal(
            menu.Items.Select(item => item.Id),
            (await smooch.Menus.GetForIntegrationAsync("5c10f0a2c7d94400223e8b00", Cancellation)).Items.Select(item => item.Id));
    }

    [Fact]
    public async Task A_list_of_templates()
    {
        using var smooch = Client();
        var template = Assert.Single(await smooch.Templates.ListAsync().ToListAsync(Cancellation));

        Assert.Equal(("parcel_sent", "Your parcel is on its way."), (template.Name, Assert.IsType<TextMessage>(template.Message).Text));
    }

    [Fact]
    public async Task A_file_that_was_uploaded()
    {
        using var smooch = Client();
        using var receipt = new MemoryStream([1, 2, 3]);
        var kept = await smooch.Attachments.UploadAsync(
            new AttachmentUpload { Content = receipt, FileName = "receipt.pdf" },
            cancellationToken: Cancellation);

        Assert.EndsWith("/receipt.pdf", kept.MediaUrl, StringComparison.Ordinal);
        Assert.Equal("application/pdf", kept.MediaType);
    }

    [Fact]
    public async Task A_notification()
    {
        using var smooch = Client();
        var sent = await smooch.Notifications.SendAsync("5c10f0a2c7d94400223e8b00", "34600000000", "It is on its way", Cancellation);
        Assert.Equal("d2f8a6c1-47b0-4e9b-8a53-60c1b7e94f25", sent.Id);
    }

    [Fact]
    public async Task A_route_without_a_stub_is_not_found_and_names_the_most_similar_one()
    {
        var jwt = $"made.up.{Guid.NewGuid():N}";
        using var smooch = StubServer.Client(new Uri(server.Address, "elsewhere"), SmoochCredential.Jwt(jwt));
        var missing = await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.AppUsers.GetAsync("mira@example.org", Cancellation));
        Assert.Contains("No matching mapping found", missing.ResponseBody, StringComparison.Ordinal);
        var entry = Assert.Single(
            server.Server.LogEntries,
            entry => entry.RequestMessage!.Headers!.TryGetValue("Authorization", out var sent) && sent.Contains("Bearer " + jwt));
        Assert.Null(entry.MappingTitle);
        // By its id: a stub that another test adds meanwhile may be as similar, and has no title.
        Assert.NotNull(entry.PartialMappingGuid);
    }

    [Fact]
    public async Task A_key_signs_the_requests_of_a_stub_like_any_other()
    {
        using var smooch = server.Client(SmoochCredential.SigningKey("app_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa"));
        Assert.NotEmpty((await smooch.AppUsers.GetAsync("mira@example.org", Cancellation)).Id);
    }

    private SmoochClient Client(SmoochApiVersion version = SmoochApiVersion.V1_1) =>
        server.Client(SmoochCredential.Jwt("made.up.token"), version);
}

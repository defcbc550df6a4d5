namespace Smooch.Sunshine.Tests;

/// <summary>Requests that the API would reject are rejected before anything is sent.</summary>
public sealed class RequestRulesTests
{
    public static TheoryData<string, Func<SunshineClient, Task>> Rejected => new()
    {
        { "Text must have at most 4,096 characters", s => s.Messages.SendAsync("c", new string('x', 4097)) },
        { "A text message needs", s => s.Messages.SendAsync("c", new NewTextContent()) },
        {
            "The uri of a link action",
            s => s.Messages.SendAsync("c", new NewTextContent { Text = "x", Actions = [NewAction.Link("x", "nowhere")] })
        },
        {
            "at most 10 actions",
            s =>
                s.Messages.SendAsync(
                    "c",
                    new NewTextContent { Text = "x", Actions = [.. Enumerable.Repeat(NewAction.Reply("x", "x"), 11)] })
        },
        {
            "two fields named 'a'",
            s =>
                s.Messages.SendAsync(
                    "c",
                    new NewFormContent
                    {
                        Fields = [new NewTextField { Name = "a", Label = "A" }, new NewEmailField { Name = "a", Label = "B" }],
                    })
        },
        {
            "A template needs Schema",
            s => s.Messages.SendAsync("c", new NewTemplateContent { Template = System.Text.Json.JsonElement.Parse("{}") })
        },
        {
            "An author of type user needs",
            s =>
                s.Messages.SendAsync(
                    "c",
                    new NewMessage { Author = new() { Type = AuthorType.User }, Content = new NewTextContent { Text = "x" } })
        },
        {
            "Metadata must have at most",
            s =>
                s.Messages.SendAsync(
                    "c",
                    new NewMessage { Content = new NewTextContent { Text = "x" }, Metadata = new() { ["a"] = new string('x', 5000) } })
        },
        { "exactly one participant", s => s.Conversations.CreateAsync(new NewConversation { Type = ConversationType.Personal }) },
        { "ExternalId must not be empty", s => s.Users.GetOrCreateAsync(new NewUser()) },
        { "A user may only post", s => s.Activities.PostAsync("c", ActivityType.TypingStart, NewAuthor.User("u")) },
        { "Target must be an absolute", s => s.Webhooks.CreateAsync("i", new NewWebhook { Target = "/hook", Triggers = ["x"] }) },
        { "Target must be an absolute", s => s.Webhooks.UpdateAsync("i", "w", new WebhookUpdate { Target = "/hook" }) },
        { "at least one trigger", s => s.Webhooks.CreateAsync("i", new NewWebhook { Target = "https://a.example", Triggers = [] }) },
        { "at least one trigger", s => s.Webhooks.UpdateAsync("i", "w", new WebhookUpdate { Triggers = [] }) },
        { "A trigger must not be empty", s => s.Webhooks.UpdateAsync("i", "w", new WebhookUpdate { Triggers = ["x", " "] }) },
        {
            "A trigger must not be empty",
            s => s.Webhooks.CreateAsync("i", new NewWebhook { Target = "https://a.example", Triggers = [default] })
        },
        { "exactly one webhook", s => s.Integrations.CreateAsync(new NewCustomIntegration { Webhooks = [] }) },
        {
            "AuthenticationMessageSecret must have at least 88 characters",
            s => s.Integrations.CreateAsync(new NewAppleIntegration
            {
                BusinessId = "b",
                ApiSecret = new("s"),
                MspId = "m",
                AuthenticationMessageSecret = new(new string('s', 87)),
            })
        },
        {
            "AuthenticationMessageSecret must have at least 88 characters",
            s => s.Integrations.UpdateAsync(
                "i",
                new AppleIntegrationUpdate { AuthenticationMessageSecret = new(new string('s', 87)) })
        },
        {
            "PhoneNumberSid or MessagingServiceSid must be set",
            s => s.Integrations.CreateAsync(new NewTwilioIntegration { AccountSid = "AC", AuthToken = new("s") })
        },
        { "Token must not be empty", s => s.Integrations.CreateAsync(new NewTelegramIntegration { Token = default }) },
        {
            "Originator must not be empty",
            s => s.Integrations.CreateAsync(new NewMessageBirdIntegration { AccessKey = new("a"), SigningKey = new("s"), Originator = " " })
        },
        {
            "DisplayName must have 1 to 100 characters",
            s => s.Integrations.UpdateAsync("i", new CustomIntegrationUpdate { DisplayName = "" })
        },
        { "userId must not be empty", s => s.Users.GetAsync("") },
        { "conversationId must not be '..'", s => s.Conversations.GetAsync("..") },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task Invalid_request_is_rejected_with_the_fix_and_nothing_is_sent(string message, Func<SunshineClient, Task> call)
    {
        using var service = new RecordingService();
        using var sunshine = new SunshineClient(
            new SunshineClientOptions { Subdomain = "acme", AppId = "a", Credential = SmoochCredential.Basic("k", "s") },
            service);
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(sunshine));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public void Options_are_checked_at_construction()
    {
        Assert.Contains("Credential is not set", Error(new SunshineClientOptions { Subdomain = "acme" }), StringComparison.Ordinal);
        Assert.Contains(
            "Neither Subdomain nor BaseAddress",
            Error(new SunshineClientOptions { Credential = SmoochCredential.Basic("k", "s") }),
            StringComparison.Ordinal);
        Assert.Contains(
            "Subdomain must be the first part",
            Error(new SunshineClientOptions { Subdomain = "acme.zendesk.com", Credential = SmoochCredential.Basic("k", "s") }),
            StringComparison.Ordinal);
        Assert.Contains(
            "works with Smooch v1 only",
            Error(new SunshineClientOptions { Subdomain = "acme", Credential = SmoochCredential.AppToken("token") }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_without_an_app_is_rejected()
    {
        using var service = new RecordingService();
        using var sunshine = new SunshineClient(
            new SunshineClientOptions { Subdomain = "acme", Credential = SmoochCredential.Basic("k", "s") },
            service);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            sunshine.Users.GetAsync("u", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("ForApp", error.Message, StringComparison.Ordinal);
        Assert.Equal("u", (await sunshine.ForApp("a2").Users.GetAsync("u", cancellationToken: TestContext.Current.CancellationToken)).Id);
        Assert.Equal("/sc/v2/apps/a2/users/u", service.Last.Url.AbsolutePath);
    }

    private static string Error(SunshineClientOptions options) =>
        Assert.Throws<ArgumentException>(() => new SunshineClient(options)).Message;
}

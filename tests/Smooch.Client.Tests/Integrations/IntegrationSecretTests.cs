using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Client.Tests.Integrations;

/// <summary>Tokens, passwords and certificates of channels go to the service and nowhere else.</summary>
public sealed class IntegrationSecretTests
{
    private const string Canary = "canary-4711";

    private static readonly HttpStatusCode[] Rejections =
        [
            HttpStatusCode.Found,
            HttpStatusCode.BadRequest,
            HttpStatusCode.Unauthorized,
            HttpStatusCode.Forbidden,
            HttpStatusCode.Conflict,
            HttpStatusCode.InternalServerError,
        ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<Type> Sent() => [.. Cases().Where(type => Secrets(type).Any())];

    public static TheoryData<Type> Received() =>
        [.. ModelTypes.Received.Where(type => type.IsSubclassOf(typeof(Integration)) && Secrets(type).Any())];

    [Theory]
    [InlineData(typeof(NewMessengerIntegration), "PageAccessToken", "AppSecret")]
    [InlineData(typeof(NewInstagramIntegration), "PageAccessToken", "AppSecret")]
    [InlineData(typeof(NewTwilioIntegration), "AuthToken")]
    [InlineData(typeof(NewMessageBirdIntegration), "AccessKey", "SigningKey")]
    [InlineData(typeof(NewTelegramIntegration), "Token")]
    [InlineData(typeof(NewLineIntegration), "ChannelSecret", "ChannelAccessToken", "SwitcherSecret")]
    [InlineData(typeof(NewViberIntegration), "Token")]
    [InlineData(typeof(NewWeChatIntegration), "AppSecret", "EncodingAesKey")]
    [InlineData(typeof(NewTwitterIntegration), "ConsumerKey", "ConsumerSecret", "AccessTokenKey", "AccessTokenSecret")]
    [InlineData(typeof(NewMailgunIntegration), "ApiKey")]
    [InlineData(typeof(NewApnIntegration), "Certificate", "Password")]
    [InlineData(typeof(NewFcmIntegration), "ServerKey")]
    [InlineData(typeof(NewWhatsAppIntegration), "Password")]
    [InlineData(typeof(NewAppleIntegration), "ApiSecret")]
    [InlineData(typeof(LineIntegrationUpdate), "ChannelSecret", "SwitcherSecret")]
    [InlineData(typeof(MessageBirdIntegration), "WebhookSecret")]
    [InlineData(typeof(WeChatIntegration), "WebhookSecret")]
    [InlineData(typeof(TwitterIntegration), "ConsumerKey", "AccessTokenKey")]
    public void What_is_secret_has_the_type_of_secrets(Type type, params string[] names) =>
        Assert.Equal(names.Order(), Secrets(type).Select(property => property.Name).Order());

    [Fact]
    public void No_plain_text_of_an_integration_is_named_like_a_secret() => Assert.DoesNotContain(
        Cases().Concat(ModelTypes.Received).SelectMany(type => type.GetProperties()),
        property =>
            property.PropertyType == typeof(string) && property.DeclaringType!.Name.Contains("Integration", StringComparison.Ordinal)
            && new[] { "Token", "Secret", "Password", "Certificate", "Key" }.Any(word =>
                property.Name.EndsWith(word, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Sent))]
    [MemberData(nameof(Received))]
    public void It_prints_no_secret(Type type)
    {
        var model = Filled(type);
        Assert.Equal(Canary, ((SmoochSecret)Secrets(type).First().GetValue(model)!).Reveal());
        Assert.DoesNotContain(
            Canary,
            $"{model} {string.Join(' ', Secrets(type).Select(property => property.GetValue(model)))}",
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task No_error_contains_a_secret_even_if_the_response_does(Type type)
    {
        foreach (var status in Rejections)
        {
            using var handler = new RecordingHandler(request =>
                RecordingHandler.Json($$"""{"error":{"code":"bad_request","description":{{Quoted(request.Body!)}} } }""", status));
            await FailsSilentlyAsync(type, handler);
        }

        using var gateway = new RecordingHandler(request => RecordingHandler.Json("<html>" + request.Body, HttpStatusCode.BadGateway));
        await FailsSilentlyAsync(type, gateway);
        using var unreadable = new RecordingHandler(request => RecordingHandler.Json(request.Body + "}"));
        await FailsSilentlyAsync(type, unreadable);
        using var misread = new RecordingHandler(request =>
            RecordingHandler.Json($$"""{"integration":{{Quoted(request.Body!)}}, "hint": 1, "integration": null}"""));
        await FailsSilentlyAsync(type, misread);
    }

    [Fact]
    public async Task No_log_contains_a_secret()
    {
        using var logs = new LogCollector();
        var refuses = false;
        using var handler = new RecordingHandler(request => refuses
            ? RecordingHandler.Json(
                $$"""{"error":{"code":"bad_request","description":{{Quoted(request.Body!)}} } }""",
                HttpStatusCode.BadRequest)
            : RecordingHandler.Json("""{"integration":{"_id":"i1","type":"web"}}"""));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddSmooch(o => o.Credential = SmoochCredential.Jwt("geheim")).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var smooch = provider.GetRequiredService<SmoochClient>();
        logs.CreateLogger("test").LogInformation("The collector works.");
        foreach (var type in Sent())
            await SendAsync(smooch, type.Data);
        refuses = true;
        foreach (var type in Sent())
            await Assert.ThrowsAsync<SmoochApiException>(() => SendAsync(smooch, type.Data));

        Assert.Contains("The collector works.", logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, logs.Text, StringComparison.Ordinal);
    }

    private static async Task FailsSilentlyAsync(Type type, RecordingHandler handler)
    {
        using var smooch = TestClient.Over(handler);
        var error = await Assert.ThrowsAnyAsync<SmoochException>(() => SendAsync(smooch, type));
        Assert.Contains(Canary, handler.Request.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
    }

    private static Task<Integration> SendAsync(SmoochClient smooch, Type type) => Filled(type) switch
    {
        NewIntegration integration => smooch.Integrations.CreateAsync(integration, Token),
        IntegrationUpdate update => smooch.Integrations.UpdateAsync("i1", update, Token),
        var other => throw new InvalidOperationException($"{other} is not sent."),
    };

    private static object Filled(Type type) =>
        new Filler(property => property.PropertyType == typeof(SmoochSecret) ? Canary : "shown").Fill(type);

    private static IEnumerable<PropertyInfo> Secrets(Type type) =>
        type.GetProperties().Where(property => property.PropertyType == typeof(SmoochSecret));

    private static IEnumerable<Type> Cases() =>
        ModelTypes.Sent.Where(type => type.IsSubclassOf(typeof(NewIntegration)) || type.IsSubclassOf(typeof(IntegrationUpdate)));

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}

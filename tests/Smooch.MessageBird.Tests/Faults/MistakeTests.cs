using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.MessageBird.Tests.Faults;

/// <summary>Mistakes that started silently, and errors that did not help.</summary>
public sealed class MistakeTests
{
    private const string MessageId = "8bb3ba29c0a94b5a92c4ad1ae7d2a1c6";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://conversations.messagebird.com/v1", "/v1")]
    [InlineData("https://conversations.messagebird.com/v1/", "/v1")]
    [InlineData("https://conversations.messagebird.com/V1", "/V1")]
    [InlineData("https://whatsapp-sandbox.messagebird.com/v1", "/v1")]
    [InlineData("https://proxy.example/messagebird/v1", "/v1")]
    [InlineData("https://conversations.messagebird.com/v1/conversations", "/v1/conversations")]
    public void An_address_with_the_version_is_rejected(string address, string remove)
    {
        var options = new MessageBirdClientOptions
        {
            Credential = MessageBirdCredential.AccessKey("live_1"),
            BaseAddress = new Uri(address),
        };
        Assert.Contains(
            $"BaseAddress must not contain the version, which the client adds: remove {remove}",
            Assert.Throws<ArgumentException>(() => new MessageBirdClient(options)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("live_canary\n")]
    [InlineData("live_canary\r\n")]
    [InlineData(" live_canary")]
    [InlineData("live_canary\t")]
    [InlineData("\uFEFFlive_canary")]
    [InlineData("live_\ncanary")]
    public void An_access_key_with_what_was_copied_with_it_is_rejected(string key)
    {
        var rejected = Assert.Throws<ArgumentException>(() => MessageBirdCredential.AccessKey(key));
        Assert.Contains("Remove what was copied with it", rejected.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", rejected.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BaseUrl", "BaseAddress")]
    [InlineData("ApiKey", "AccessKey")]
    [InlineData("Key", "AccessKey")]
    [InlineData("Token", "AccessKey")]
    [InlineData("AccesKey", "AccessKey")]
    [InlineData("Retry:MaxAttempts", "MaxRetries")]
    [InlineData("TimeoutSeconds", "Timeout")]
    public void A_setting_that_no_option_has_stops_the_start(string name, string nearest)
    {
        var services = new ServiceCollection();
        services.AddMessageBird(new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["MessageBird:AccessKey"] = "live_1",
                    ["MessageBird:" + name] = "x",
                }).Build().GetSection("MessageBird"));
        using var provider = services.BuildServiceProvider();
        var rejected = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<MessageBirdClient>());
        Assert.Contains($":{nearest}?", rejected.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("shop")]
    public void A_second_registration_is_rejected_with_the_fix(string? name)
    {
        var services = new ServiceCollection();
        Add();
        var rejected = Assert.Throws<InvalidOperationException>(Add);
        Assert.StartsWith("AddMessageBird was called a second time", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("services.Configure<MessageBirdClientOptions>(", rejected.Message, StringComparison.Ordinal);

        void Add() => _ = name is null ? services.AddMessageBird(_ => { }) : services.AddMessageBird(name, _ => { });
    }

    [Theory]
    [InlineData("message", 401, 2, "", "Check the access key")]
    [InlineData("message", 402, 25, "", "Add to the balance of the account")]
    [InlineData("message", 403, 2, "", "Use another access key")]
    [InlineData("message", 404, 20, "", "Check the id of the message")]
    [InlineData("conversation", 404, 20, "", "Check the id of the conversation")]
    [InlineData("send", 422, 10, "canary", "Check the field that Parameter names")]
    [InlineData("message", 405, 1, "", "Check that BaseAddress is the address of the Conversations API")]
    [InlineData("message", 407, 0, "", "Give the proxy of this machine its credentials")]
    [InlineData("message", 404, 0, "", "Check BaseAddress and the proxies on the way")]
    [InlineData("message", 503, 0, "", "Try again later")]
    [InlineData("message", 429, 0, "", "Send fewer requests")]
    public async Task An_error_starts_with_what_to_do(string call, int status, int code, string description, string start)
    {
        var body = code == 0 ? "<html/>" : $$$"""{"errors":[{"code":{{{code}}},"description":"{{{description}}}","parameter":"to"}]}""";
        using var handler = new Responding(status, Encoding.UTF8.GetBytes(body));
        using var client = Client(handler);
        var error = await Assert.ThrowsAnyAsync<SmoochApiException>(() => call switch
        {
            "message" => client.Messages.GetAsync(MessageId, Cancellation),
            "conversation" => client.Conversations.GetAsync(MessageId, Cancellation),
            _ => (Task)client.Messages.SendAsync("+31612345678", MessageId, "Hello!", Cancellation),
        });
        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(524)]
    [InlineData(501)]
    [InlineData(505)]
    [InlineData(507)]
    [InlineData(520)]
    [InlineData(530)]
    [InlineData(598)]
    [InlineData(599)]
    public async Task A_send_that_gets_any_5xx_is_an_unknown_outcome(int status)
    {
        using var handler = new Responding(status, []);
        using var client = Client(handler);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            client.Messages.SendAsync("+31612345678", MessageId, "Hello!", Cancellation));
        Assert.Equal(1, handler.Requests);
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("UTF-16")]
    [InlineData("UTF-16BE")]
    [InlineData("UTF-32")]
    [InlineData("UTF-32BE")]
    public async Task An_error_is_read_in_any_encoding(string encoding)
    {
        var named = Encoding.GetEncoding(encoding);
        using var handler = new Responding(
            404,
            [.. named.GetPreamble(), .. named.GetBytes("""{"errors":[{"code":20,"description":"None – yet."}]}""")]);
        using var client = Client(handler);
        var error = await Assert.ThrowsAsync<SmoochNotFoundException>(() => client.Messages.GetAsync(MessageId, Cancellation));
        Assert.Equal(("20", "None – yet."), (error.Code, error.Description));
    }

    private static MessageBirdClient Client(HttpMessageHandler handler) =>
        new(new MessageBirdClientOptions { Credential = MessageBirdCredential.AccessKey("live_1"), Retry = { MaxRetries = 0 } }, handler);

    private sealed class Responding(int status, byte[] body) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            await (request.Content?.CopyToAsync(Stream.Null, cancellationToken) ?? Task.CompletedTask);
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        }
    }
}

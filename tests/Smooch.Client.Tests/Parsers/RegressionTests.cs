using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests.Parsers;

/// <summary>What damaged documents found out, one test for each symptom.</summary>
public sealed class RegressionTests
{
    private const string HalfAPair = "\ud83d";

    /// <summary>Stands for <see cref="HalfAPair"/> where the compiler would write UTF-8.</summary>
    private const char Half = '½';

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"error":{"code":"bad_request","description":"cut \ud83d"}}""", "bad_request", null)]
    [InlineData("""{"error":{"code":"\udc00","description":"fine"}}""", null, "fine")]
    [InlineData("""{"\ud83d":1,"error":{"\ud83d":1,"code":"bad_request","message":"fine"}}""", "bad_request", "fine")]
    [InlineData("""{"errors":[{"code":"bad_request","title":"\ud83d"}]}""", "bad_request", null)]
    public async Task Half_an_emoji_in_an_error_hid_its_status(string body, string? code, string? description)
    {
        using var smooch = TestClient.Over(new RecordingHandler(_ => RecordingHandler.Json(body, HttpStatusCode.Forbidden)));

        var error = await Assert.ThrowsAsync<SmoochPermissionException>(() => smooch.AppUsers.GetAsync("mira", Cancellation));

        Assert.Equal((code, description, body), (error.Code, error.Description, error.ResponseBody));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_in_an_error_hid_its_status()
    {
        byte[] body = [.. """{"error":{"code":"bad_request","description":"gr"""u8, 0xFC, .. """n"}}"""u8];
        using var smooch = TestClient.Over(
            new RecordingHandler(_ => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new ByteArrayContent(body) }));

        var error = await Assert.ThrowsAsync<SmoochApiException>(() => smooch.AppUsers.GetAsync("mira", Cancellation));

        Assert.Equal((HttpStatusCode.BadRequest, "bad_request", null), (error.StatusCode, error.Code, error.Description));
    }

    [Theory]
    [InlineData("""{"\ud83d":1}""")]
    [InlineData("""{"\ud83d":1,"trigger":"message:appUser","appUser":{"\udc00":1,"_id":"u1"}}""")]
    [InlineData("""{"trigger":"message:appUser","appUser":{"_id":"u1","properties":{"\ud83d":1}},"\ud83d":1}""")]
    public void Half_an_emoji_in_a_name_made_an_event_a_malformed_one(string body)
    {
        var parsed = WebhookParser.Parse(Encoding.UTF8.GetBytes(body));

        Assert.Equal(body.Contains("message:appUser", StringComparison.Ordinal), parsed is AppUserMessageEvent);
        Assert.Equal(body, parsed is UnknownWebhookEvent unknown ? unknown.Json.GetRawText() : body);
        Assert.Equal(body.Contains("u1", StringComparison.Ordinal) ? ["u1"] : [], parsed.OrderingUserIds.OfType<string>());
    }

    [Fact]
    public void Half_an_emoji_in_an_unknown_field_could_be_read_and_not_written()
    {
        const string Body = """{"_id":"m1","type":"text","yetToCome":{"a":["\uD83D","b"]}}""";
        var message = JsonSerializer.Deserialize<Message>(Body)!;

        Assert.IsType<TextMessage>(message);
        Assert.Equal(Body, JsonSerializer.Serialize<Message>(message));
    }

    /// <summary>A caller may have read it with leave for comments; the service has given none.</summary>
    [Fact]
    public void Json_of_a_caller_is_still_written_without_its_comments()
    {
        using var json = JsonDocument.Parse(
            """{"a":[1,/* one */2,]}""",
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var action = new LinkAction { ExtraChannelOptions = json.RootElement };

        Assert.Equal("""{"extraChannelOptions":{"a":[1,2]}}""", JsonSerializer.Serialize<LinkAction>(action));
    }

    /// <summary>The serialiser takes a field for known when an ignored property has its name, and passes over it.</summary>
    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void A_field_with_the_name_of_a_member_of_the_SDK_was_lost(Type type)
    {
        var fields = JsonModels.Members(type).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        foreach (
            var name in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)))
        {
            if (fields.Contains(name))
                continue;
            var json = $$"""{"{{name}}":[1.50,{"a":null}]}""";
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
        }
    }

    [Theory]
    [InlineData("\ufffd", "½")]
    [InlineData("½½", "½\ufffd")]
    [InlineData("key-½", "key-\ufffd")]
    public void Half_a_pair_in_the_key_of_a_webhook_equalled_another(string key, string secret)
    {
        (key, secret) = (Halved(key), Halved(secret));
        Assert.Equal(WebhookVerificationResult.WrongKey, WebhookVerifier.Verify(key, new SmoochSecret(secret)));
        Assert.Equal(WebhookVerificationResult.Valid, WebhookVerifier.Verify(key, new SmoochSecret(key)));
    }

    [Fact]
    public void Half_a_pair_in_a_secret_or_a_user_id_became_another_one()
    {
        Assert.Throws<ArgumentException>(() => SmoochCredential.SigningKey("app_1", "secret" + HalfAPair));
        Assert.Throws<ArgumentException>(() => SmoochCredential.Basic("app_1", HalfAPair));
        Assert.Throws<ArgumentException>(() => SmoochCredential.AppUser("app_1", "secret" + HalfAPair, "mira"));
        Assert.Throws<ArgumentException>(() => SmoochCredential.AppUser("app_1", "secret", HalfAPair + "mira"));
        Assert.NotNull(SmoochCredential.AppUser("app_1", "se\ud83d\ude42cret", "mi\ud83d\ude42ra"));
    }

    [Theory]
    [InlineData("Secret", "not-to-be-told½")]
    [InlineData("UserId", "not-to-be-told½")]
    [InlineData("BaseAddress", "//\u202e")]
    [InlineData("BaseAddress", "file://\u202e")]
    [InlineData("BaseAddress", "https://\u202e")]
    public void An_invalid_configuration_threw_an_undocumented_exception(string name, string value)
    {
        var values = new Dictionary<string, string?>
        {
            ["KeyId"] = "app_1",
            ["Secret"] = "secret",
            ["UserId"] = "mira",
            [name] = Halved(value),
        };
        var services = new ServiceCollection();
        services.AddSmooch(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value);

        Assert.StartsWith(name, Assert.Single(error.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("not-to-be-told", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//\u202e")]
    [InlineData("file://\u202e")]
    [InlineData("\\\\\u202e")]
    [InlineData("https://\u202e/")]
    public async Task The_address_of_a_next_page_could_throw_an_undocumented_exception(string next)
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);

        await Assert.ThrowsAsync<ArgumentException>(() =>
            smooch.AppUsers.GetNextMessagesAsync(new MessagePage { Next = next }, Cancellation));
        Assert.Empty(handler.Requests);
        Assert.Throws<ArgumentException>(() => new NewWebhook { Target = next, Triggers = [WebhookTrigger.Message] }.Check());
    }

    [Fact]
    public async Task Half_a_pair_in_an_id_addressed_another_resource()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);

        await Assert.ThrowsAsync<ArgumentException>(() => smooch.AppUsers.DeleteAsync("mira" + HalfAPair, Cancellation));
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(16 * 1024, 'a', true)]
    [InlineData((16 * 1024) + 1, 'a', false)]
    [InlineData(16 * 1024 / 3, '/', true)]
    [InlineData((16 * 1024 / 3) + 1, '/', false)]
    [InlineData(1_000_000, 'a', false)]
    public void A_value_too_long_for_an_address_is_rejected_on_every_platform(int length, char letter, bool fits)
    {
        var value = new string(letter, length);

        Assert.Equal(fits, Record.Exception(() => PathId.Of(value, "userId")) is not ArgumentException);
    }

    [Theory]
    [InlineData("12:30")]
    [InlineData("10/06/2015")]
    [InlineData("6 October")]
    [InlineData("Tue, 06 Oct 2015 03:38:02 GMT")]
    [InlineData("2015-1-6")]
    public void A_time_of_day_was_read_as_one_of_today(string text) =>
        Assert.Null(JsonSerializer.Deserialize<ConnectedClient>($$"""{"lastSeen":"{{text}}"}""")!.LastSeen);

    [Theory]
    [InlineData("new.1446455521207.open.½")]
    [InlineData("old.1446455521207.closed.a,½")]
    public void Half_a_pair_in_a_cursor_was_another_when_it_was_read_again(string text) =>
        Assert.False(MessageCursor.TryParse(Halved(text), out _));

    [Theory]
    [InlineData("1E400")]
    [InlineData("-1e999")]
    public void A_place_beyond_the_range_of_numbers_could_be_read_and_not_written(string number)
    {
        var json = $$"""{"_id":"m1","type":"location","coordinates":{"lat":{{number}},"long":0.5} }""".Replace(
            " ",
            "",
            StringComparison.Ordinal);
        var message = JsonSerializer.Deserialize<Message>(json)!;

        var location = Assert.IsType<LocationMessage>(message);
        Assert.Equal(("m1", null, 0.5), (location.Id, location.Coordinates!.Lat, location.Coordinates.Long));
        Assert.Equal(json, JsonSerializer.Serialize<Message>(message));
    }

    /// <summary>What is thrown inside a handler leaves the stack below it in use; quotations made that thirty times as much.</summary>
    [Fact]
    public void A_broken_document_of_many_levels_needed_a_large_stack()
    {
        var body = Encoding.UTF8.GetBytes(
            "{\"trigger\":\"message:appUser\",\"messages\":["
                + string.Concat(Enumerable.Repeat("{\"type\":\"text\",\"quotedMessage\":{\"content\":", 40)));
        Exception? error = null;
        var thread = new Thread(() => error = Record.Exception(() => WebhookParser.Parse(body)), maxStackSize: 192 * 1024);
        thread.Start();
        thread.Join();

        Assert.IsType<SmoochWebhookFormatException>(error);
    }

    private static string Halved(string text) => text.Replace(Half.ToString(), HalfAPair, StringComparison.Ordinal);
}

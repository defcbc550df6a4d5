using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client.Tests;

public sealed partial class RawClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<RawRequest, string> Wrong() => new()
    {
        { new RawRequest(HttpMethod.Get, "appusers"), "one slash" },
        { new RawRequest(HttpMethod.Get, "/"), "one slash" },
        { new RawRequest(HttpMethod.Get, "//elsewhere.example/appusers"), "one slash" },
        { new RawRequest(HttpMethod.Get, "/appusers?limit=1"), "Query" },
        { new RawRequest(HttpMethod.Get, "/appusers/../apps"), ".." },
        { new RawRequest(HttpMethod.Get, "/appusers/{userId}"), "userId" },
        { new RawRequest(HttpMethod.Get, "/appusers/{userId") { Values = { ["userId"] = "u" } }, "without a closing brace" },
        { new RawRequest(HttpMethod.Get, "/appusers/{userId}") { Values = { ["userId"] = "" } }, "empty" },
        { new RawRequest(HttpMethod.Get, "/appusers") { Values = { ["userId"] = "u" } }, "more values than" },
        { new RawRequest(HttpMethod.Get, "/appusers") { Body = JsonElement.Parse("{}") }, "GET" },
        { new RawRequest(HttpMethod.Post, "/appusers") { Body = default(JsonElement) }, "not JSON" },
    };

    [Fact]
    public async Task Any_path_is_called_with_the_clients_credential_and_returns_JSON()
    {
        using var handler = new RecordingHandler("""{"customer":{"id":"cus_1"}}""");
        using var smooch = TestClient.Over(handler, appId: TestClient.AppId);

        var response = await smooch.Raw.SendAsync(
            new RawRequest(HttpMethod.Post, "/appusers/{userId}/stripe/customer")
            {
                Values = { ["userId"] = "a/b c" },
                Query = { new("dry", "yes & no") },
                Body = JsonElement.Parse("""{"token":"tok_1"}"""),
            },
            Cancellation);

        Assert.Equal("cus_1", response.GetProperty("customer").GetProperty("id").GetString());
        Assert.Equal(HttpMethod.Post, handler.Request.Method);
        Assert.Equal($"/v1.1/apps/{TestClient.AppId}/appusers/a%2Fb%20c/stripe/customer?dry=yes%20%26%20no", handler.Request.PathAndQuery);
        Assert.Equal("Bearer made.up.token", handler.Request["Authorization"]);
        Assert.Equal("""{"token":"tok_1"}""", handler.Request.Body);
    }

    [Fact]
    public async Task The_path_may_start_at_the_version()
    {
        using var handler = new RecordingHandler("");
        using var smooch = TestClient.Over(handler, appId: TestClient.AppId);

        var response = await smooch.Raw.SendAsync(new RawRequest(HttpMethod.Get, "/accounts") { OmitAppPath = true }, Cancellation);

        Assert.Equal("/v1.1/accounts", handler.Request.PathAndQuery);
        Assert.Equal("{}", response.GetRawText());
    }

    [Fact]
    public async Task The_response_can_be_a_custom_type()
    {
        using var handler = new RecordingHandler("""{"id":"cus_1"}""");
        using var smooch = TestClient.Over(handler);

        var customer = await smooch.Raw.SendAsync(
            new RawRequest(HttpMethod.Get, "/stripe/account"),
            OwnContext.Default.Customer,
            Cancellation);

        Assert.Equal("cus_1", customer.Id);
    }

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A_request_that_makes_no_sense_is_rejected_before_anything_is_sent(RawRequest request, string says)
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);

        var rejected = await Assert.ThrowsAsync<ArgumentException>(() => smooch.Raw.SendAsync(request, Cancellation));

        Assert.Contains(says, rejected.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("GET", null, false)]
    [InlineData("PUT", null, false)]
    [InlineData("DELETE", null, false)]
    [InlineData("POST", null, true)]
    [InlineData("PATCH", null, true)]
    [InlineData("POST", true, false)]
    [InlineData("PUT", false, true)]
    public async Task The_method_decides_about_retries_unless_the_caller_does(string method, bool? isIdempotent, bool unknown)
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}", System.Net.HttpStatusCode.BadGateway));
        using var smooch = TestClient.Over(handler);

        var error = await Assert.ThrowsAnyAsync<SmoochException>(() =>
            smooch.Raw.SendAsync(new RawRequest(new HttpMethod(method), "/things") { IsIdempotent = isIdempotent }, Cancellation));

        Assert.Equal(unknown, error is SmoochOutcomeUnknownException);
    }

    [Fact]
    public async Task An_error_names_the_path_without_its_values()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}", System.Net.HttpStatusCode.NotFound));
        using var smooch = TestClient.Over(handler);

        var error = await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Raw.SendAsync(new RawRequest(HttpMethod.Get, "/things/{id}") { Values = { ["id"] = "canary" } }, Cancellation));

        Assert.Equal("/things/{id}", error.Route);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    public sealed record Customer(string Id);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Customer))]
    internal sealed partial class OwnContext : JsonSerializerContext;
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Client.Tests;

/// <summary>Every covered row of docs/routes.csv, through the public clients, on both versions and in both forms of the path.</summary>
public sealed class RequestContractTests
{
    public static IEnumerable<TheoryDataRow<string, SmoochApiVersion, bool>> Rows =>
        from row in RouteRow.OfClient
        from version in (SmoochApiVersion[])[SmoochApiVersion.V1, SmoochApiVersion.V1_1]
        from withApp in (bool[])[false, true]
        select new TheoryDataRow<string, SmoochApiVersion, bool>(row.Operation, version, withApp);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_call_sends_what_the_reference_documents_or_nothing_where_the_version_lacks_it(
        string operation,
        SmoochApiVersion version,
        bool withApp)
    {
        var row = RouteRow.All.Single(row => row.Operation == operation);
        var calls = ExpectedCall.Of(row).ToList();
        Assert.NotEmpty(calls);
        foreach (var call in calls)
        {
            using var handler = new RecordingHandler(call.Response);
            using var smooch = TestClient.Over(handler, version, withApp ? TestClient.AppId : null);
            var sending = call.Send(smooch, Ids.Plain, TestContext.Current.CancellationToken);
            if (row.Has(version))
            {
                await sending;
                await CheckAsync(row, call, handler.Request, version, withApp);
            }
            else
            {
                var rejected = await Assert.ThrowsAsync<NotSupportedException>(() => sending);
                Assert.Contains(operation, rejected.Message, StringComparison.Ordinal);
                Assert.Contains(
                    $"does not exist in {RouteRow.Name(version)} of the API, only in {row.Versions}",
                    rejected.Message,
                    StringComparison.Ordinal);
                Assert.Empty(handler.Requests);
            }
        }
    }

    [Fact]
    public void Every_call_belongs_to_a_covered_row() =>
        Assert.Empty(ExpectedCall.All.Select(call => call.Operation).Except(RouteRow.OfClient.Select(row => row.Operation)));

    [Fact]
    public void Every_kind_of_message_action_and_field_is_sent_by_a_case()
    {
        var sent = MessageBodies.All.Concat(MessageBodies.Actions).Select(body => body.Message).ToList();
        var actions = sent.OfType<NewTextMessage>().SelectMany(message => message.Actions ?? []);
        var fields = sent.OfType<NewFormMessage>().SelectMany(message => message.Fields);

        Assert.Equal(Cases<NewMessage>(), sent.Select(message => message.GetType().Name).Distinct().Order());
        Assert.Equal(Cases<NewAction>(), actions.Select(action => action.GetType().Name).Distinct().Order());
        Assert.Equal(Cases<NewFormField>(), fields.Select(field => field.GetType().Name).Distinct().Order());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public async Task The_culture_of_the_thread_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            Assert.NotEqual("1.5", 1.5.ToString(CultureInfo.CurrentCulture));
            foreach (var row in RouteRow.OfClient)
            {
                var version = row.Has(SmoochApiVersion.V1) ? SmoochApiVersion.V1 : SmoochApiVersion.V1_1;
                await A_call_sends_what_the_reference_documents_or_nothing_where_the_version_lacks_it(
                    row.Operation,
                    version,
                    withApp: true);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("https://proxy.example/smooch", "https://proxy.example/smooch/v1.1/webhooks")]
    [InlineData("https://proxy.example/smooch/", "https://proxy.example/smooch/v1.1/webhooks")]
    [InlineData("https://proxy.example:8443", "https://proxy.example:8443/v1.1/webhooks")]
    public async Task A_base_address_may_have_a_path_and_a_port(string address, string expected)
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler, address: new Uri(address));
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, handler.Request.Url.AbsoluteUri);
    }

    private static async Task CheckAsync(RouteRow row, ExpectedCall call, RecordedRequest request, SmoochApiVersion version, bool withApp)
    {
        var prefix = row.Prefix(version, withApp ? TestClient.AppId : null);
        Assert.Equal($"{TestClient.Address.AbsoluteUri.TrimEnd('/')}{prefix}{Ids.Plain.Fill(row)}{call.Query}", request.Url.AbsoluteUri);
        Assert.Equal(row.Method, request.Method.Method);
        Assert.Equal("application/json", request["Accept"]);
        Assert.Equal("Bearer made.up.token", request["Authorization"]);
        Assert.StartsWith("Smooch.Client.NET/", request["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(
            call.Json is null && call.Form is null
                ? ["Accept", "Authorization", "User-Agent"]
                : (string[])["Accept", "Authorization", "Content-Length", "Content-Type", "User-Agent"],
            request.Headers.Keys.Order(StringComparer.Ordinal));
        if (call.Form is { } form)
        {
            Assert.Equal(form, await FormPart.ReadAsync(request));
        }
        else if (call.Json is { } json)
        {
            Assert.Equal("application/json; charset=utf-8", request["Content-Type"]);
            Assert.True(
                JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(request.Body!)),
                $"Expected: {json}\nSent: {request.Body}");
        }
        else
        {
            Assert.Null(request.Content);
        }
    }

    private static IEnumerable<string> Cases<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T))).Select(type => type.Name).Order();
}

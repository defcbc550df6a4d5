using System.Text.Json.Nodes;

namespace Smooch.IntegrationTests;

/// <summary>Every covered row of docs/routes.csv through the public clients, in both forms of the path, as WireMock saw it.</summary>
public sealed class StubbedCallTests(StubServer server)
{
    private const string AppId = "5c0fbb112233445566778899";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<string, SmoochApiVersion, bool>> Rows =>
        from row in RouteRow.OfClient
        from version in (SmoochApiVersion[])[SmoochApiVersion.V1, SmoochApiVersion.V1_1]
        where row.Has(version)
        from withApp in (bool[])[false, true]
        select new TheoryDataRow<string, SmoochApiVersion, bool>(row.Operation, version, withApp);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_call_meets_its_stub_once_and_as_documented(string operation, SmoochApiVersion version, bool withApp)
    {
        var row = RouteRow.All.Single(row => row.Operation == operation);
        var calls = ExpectedCall.Of(row).ToList();
        Assert.NotEmpty(calls);
        foreach (var call in calls)
        {
            var jwt = $"made.up.{Guid.NewGuid():N}";
            using var smooch = server.Client(SmoochCredential.Jwt(jwt), version, withApp ? AppId : null);
            await call.Send(smooch, Ids.Plain, Cancellation);
            var request = Assert.Single(server.Requests(jwt));

            Assert.Equal(row.Method, request.Method.Method);
            Assert.Equal($"{row.Prefix(version, withApp ? AppId : null)}{Ids.Plain.Fill(row)}{call.Query}", request.PathAndQuery);
            Assert.Equal("application/json", request["Accept"]);
            Assert.StartsWith("Smooch.Client.NET/", request["User-Agent"], StringComparison.Ordinal);
            await CheckBodyAsync(call, request);
        }
    }

    private static async Task CheckBodyAsync(ExpectedCall call, RecordedRequest request)
    {
        if (call.Form is { } form)
        {
            Assert.Equal(form, await FormPart.ReadAsync(request));
        }
        else if (call.Json is { } json)
        {
            Assert.Equal("application/json; charset=utf-8", request["Content-Type"]);
            Assert.True(
                JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(request.Body!)),
                $"Expected: {json}\nArrived: {request.Body}");
        }
        else
        {
            Assert.Null(request.Content);
            Assert.Null(request["Content-Type"]);
        }

        // WireMock and proxies read a length; some of them reject what is sent in chunks.
        Assert.Null(request["Transfer-Encoding"]);
    }
}

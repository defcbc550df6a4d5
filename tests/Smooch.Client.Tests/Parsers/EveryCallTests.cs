using System.Net;
using FsCheck.Fluent;
using Smooch.Fuzz;

namespace Smooch.Client.Tests.Parsers;

/// <summary>
/// Every documented call, with any response of the service: what the clients do with a response throws nothing undocumented either.
/// </summary>
public sealed class EveryCallTests
{
    /// <summary>A list whose every page promises another one would be read for ever.</summary>
    private const int MostPages = 10;

    private static readonly HttpStatusCode[] Statuses = [
        HttpStatusCode.OK,
        HttpStatusCode.Created,
        HttpStatusCode.NoContent,
        HttpStatusCode.Found,
        HttpStatusCode.BadRequest,
        HttpStatusCode.NotFound,
    ];

    [Fact]
    public void A_call_gives_a_result_or_throws_a_documented_exception()
    {
        var target = new ResponseTarget();
        var calls = RouteRow.Covered.SelectMany(ExpectedCall.Of, (row, call) => (Row: row, Call: call)).ToList();
        var results = 0;
        var cases =
            from call in Gen.Elements(calls.ToArray())
            from status in Gen.Frequency((4, Gen.Constant(HttpStatusCode.OK)), (1, Gen.Elements(Statuses)))
            from document in Gen.Elements(
                target.Seeds.Select(seed => seed.Bytes).Append(System.Text.Encoding.UTF8.GetBytes(call.Call.Response)).ToArray())
            from number in Gen.Choose(0, int.MaxValue - 1)
            select (
                call.Row,
                call.Call,
                Status: status,
                Body: number % 4 == 0 ? document : target.Mutate(new Input("", "", document), new Random(number)).Bytes);
        Property.Holds(3000, Arb.From(cases), async each =>
        {
            var version = each.Row.Has(SmoochApiVersion.V1_1) ? SmoochApiVersion.V1_1 : SmoochApiVersion.V1;
            var requests = 0;
            using var smooch = TestClient.Over(
                new RecordingHandler(_ => ++requests <= MostPages
                    ? new HttpResponseMessage(each.Status) { Content = new ByteArrayContent(each.Body) }
                    : RecordingHandler.Json("{}")),
                version,
                TestClient.AppId);
            try
            {
                await each.Call.Send(smooch, Ids.Plain, TestContext.Current.CancellationToken);
                results++;
            }
            catch (SmoochHistoryException e)
            {
                // Pages that contradict each other; only lists have pages.
                Assert.Contains(".List", e.Operation, StringComparison.Ordinal);
            }
            catch (SmoochException e)
            {
                var error = e as SmoochApiException ?? Assert.IsType<SmoochApiException>(e.InnerException);
                if (requests <= MostPages)
                    Assert.Equal(each.Status, error.StatusCode);
            }
        });
        Assert.True(results > 100);
        TestContext.Current.TestOutputHelper!.WriteLine($"{calls.Count} calls, {results} results.");
    }
}

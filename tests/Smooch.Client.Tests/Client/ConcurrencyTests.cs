using System.Net;
using System.Text;

namespace Smooch.Client.Tests;

/// <summary>One client, many threads: every response is the one to its own request.</summary>
public sealed class ConcurrencyTests
{
    private static readonly ParallelOptions Crowd = new()
    {
        MaxDegreeOfParallelism = 64,
        CancellationToken = TestContext.Current.CancellationToken,
    };

    [Fact]
    public async Task A_hundred_thousand_calls_in_memory()
    {
        const int calls = 100_000;
        using var handler = new Echo();
        using var smooch = TestClient.Over(handler, credential: TestCredential.Make("signing key of an app"));
        await Parallel.ForAsync(0, calls, Crowd, async (i, token) => await AskAsync(smooch, i, token));
        Assert.Equal(calls, handler.Calls);
    }

    [Fact]
    public async Task Five_thousand_calls_over_a_bounded_number_of_connections()
    {
        const int calls = 5_000;
        const int connections = 8;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            await LoopbackServer.WriteAsync(
                context,
                Echo.Response(context.Request.Path.Value!, await reader.ReadToEndAsync(context.RequestAborted)));
        });
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections };
        using var smooch = TestClient.Over(handler, credential: TestCredential.Make("signing key of an app"), address: server.Address);
        await Parallel.ForAsync(0, calls, Crowd, async (i, token) => await AskAsync(smooch, i, token));
        Assert.Equal(calls, server.Requests.Count);
        Assert.InRange(server.Connections, 1, connections);
    }

    private static async ValueTask AskAsync(SmoochClient smooch, int i, CancellationToken token)
    {
        var client = i % 5 == 0 ? smooch.ForApp("app" + i) : smooch;
        if (i % 2 == 0)
        {
            var user = await client.AppUsers.GetAsync("user" + i, token);
            Assert.Equal("user" + i, user.UserId);
            Assert.Equal(i % 5 == 0 ? "app" + i : "", user.Surname);
        }
        else
        {
            // Texts of many lengths, so that rented buffers of several sizes go from call to call.
            var text = new string((char)('a' + (i % 26)), 1 + (i * 7 % 600)) + i;
            var sent = await client.AppUsers.SendMessageAsync("user" + i, text, token);
            Assert.Equal(text, sent.Message.Text);
            Assert.Equal("user" + i, sent.Message.AuthorId);
        }
    }

    /// <summary>Responds with what was requested, immediately or a little later.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        private int calls;

        public int Calls => calls;

        public static string Response(string path, string body)
        {
            var segments = path.Split('/');
            var user = segments[Array.IndexOf(segments, "appusers") + 1];
            var app = segments[2] == "apps" ? segments[3] : "";
            return body.Length == 0
                ? $$"""{"appUser":{"_id":"1","userId":"{{user}}","surname":"{{app}}"} }"""
                : $$"""{"message":{"_id":"1","authorId":"{{user}}",{{body[1..]}},"conversation":{"_id":"1"} }""";
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref calls) % 3 == 0)
                await Task.Yield();
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(Response(request.RequestUri!.AbsolutePath, body), Encoding.UTF8, "application/json"),
            };
        }
    }
}

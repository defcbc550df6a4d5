using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace Smooch.Tool.Tests;

/// <summary>A server that keeps what it receives.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    public string Url => app.Urls.Single() + "/hook?from=smooch";

    public ConcurrentQueue<Call> Calls { get; } = new();

    public static async Task<Receiver> StartAsync(int status = 200, string body = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new Receiver(builder.Build());
        receiver.app.Run(async http =>
        {
            using var content = new MemoryStream();
            await http.Request.Body.CopyToAsync(content);
            var headers = http.Request.Headers.ToDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            receiver.Calls.Enqueue(new Call(http.Request.Method, http.Request.GetEncodedUrl(), headers, content.ToArray()));
            http.Response.StatusCode = status;
            await http.Response.WriteAsync(body);
        });
        await receiver.app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    internal sealed record Call(string Method, string Url, IReadOnlyDictionary<string, string> Headers, byte[] Body);
}

using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Testing.Tests.MessageBird;

/// <summary>A webhook receiver that keeps calls as they came.</summary>
internal sealed class BirdReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<BirdCall> calls = Channel.CreateUnbounded<BirdCall>();

    private BirdReceiver(WebApplication app) => this.app = app;

    /// <summary>The root URL, without a trailing slash.</summary>
    public string Root { get; private set; } = "";

    public string Url => Root + "/mb";

    /// <summary>The status of each response.</summary>
    public Func<BirdCall, int> Response { get; set; } = _ => 200;

    public bool IsEmpty => !calls.Reader.TryPeek(out _);

    public static async Task<BirdReceiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var host = builder.Build();
        var receiver = new BirdReceiver(host);
        host.Run(receiver.HandleAsync);
        await host.StartAsync(Bird.Token);
        receiver.Root = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return receiver;
    }

    public async Task<BirdCall> NextAsync() => await calls.Reader.ReadAsync(Bird.Token);

    public async Task<BirdCall> NextAsync(string type)
    {
        var next = await NextAsync();
        Assert.Equal(type, next.Type);
        return next;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in context.Request.Headers)
            headers[name] = value.ToString();

        var call = new BirdCall(context.Features.Get<IHttpRequestFeature>()!.RawTarget, body.ToArray(), headers);
        await calls.Writer.WriteAsync(call);
        context.Response.StatusCode = Response(call);
    }
}

internal sealed record BirdCall(string RawTarget, byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonObject Payload { get; } = (JsonObject)JsonNode.Parse(Body)!;

    public string Type => (string)Payload["type"]!;

    public string Jwt => Headers["MessageBird-Signature-JWT"];

    public JsonNode? this[string name] => Payload[name];

    public string? Status => (string?)Payload["message"]!["status"];

    public string? Text => (string?)Payload["message"]!["content"]!["text"];
}

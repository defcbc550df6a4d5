using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Testing.Tests;

/// <summary>A webhook receiver: keeps what it was sent, and responds as specified.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Event> events = Channel.CreateUnbounded<Event>();

    private Receiver(WebApplication app) => this.app = app;

    public string Url { get; private set; } = "";

    /// <summary>The status of each response; decided per event.</summary>
    public Func<Event, int> Response { get; set; } = _ => 200;

    /// <summary>Awaited before the response to a POST.</summary>
    public Func<CancellationToken, Task> Hold { get; set; } = _ => Task.CompletedTask;

    public int HeadStatus { get; set; } = 200;

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var host = builder.Build();
        var receiver = new Receiver(host);
        host.Run(receiver.HandleAsync);
        await host.StartAsync(Fake.Token);
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        receiver.Url = address + "/hook";
        return receiver;
    }

    public async Task<Event> NextAsync() => await events.Reader.ReadAsync(Fake.Token);

    public async Task<Event> NextAsync(string trigger)
    {
        var next = await NextAsync();
        Assert.Equal(trigger, next.Trigger);
        return next;
    }

    public bool IsEmpty => !events.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Method == "HEAD")
        {
            context.Response.StatusCode = HeadStatus;
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var received = new Event(
            context.Request.Headers["X-API-Key"].ToString(), context.Request.ContentType, (JsonObject)JsonNode
                .Parse(await reader.ReadToEndAsync())!);
        await events.Writer.WriteAsync(received);
        await Hold(context.RequestAborted);
        context.Response.StatusCode = Response(received);
    }
}

internal sealed record Event(string Key, string? ContentType, JsonObject Payload)
{
    public string Trigger => (string)Payload["trigger"]!;

    public JsonNode? this[string name] => Payload[name];
}

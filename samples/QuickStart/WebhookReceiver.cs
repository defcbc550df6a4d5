using System.Threading.Channels;
using Smooch.Client;
using Smooch;

namespace QuickStart;

/// <summary>A minimal-API route that receives webhooks: verify, parse, pass on.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<SmoochWebhookEvent> events = Channel.CreateUnbounded<SmoochWebhookEvent>();

    private WebhookReceiver(WebApplication app)
    {
        this.app = app;
        app.MapMethods("/smooch", ["HEAD", "GET"], () => Results.Ok());
        app.MapPost("/smooch", ReceiveAsync);
    }

    /// <summary>Gets or sets the secret of the webhook; until it is set, calls are rejected temporarily.</summary>
    public SmoochSecret Secret { get; set; }

    /// <summary>Gets the address for the webhook.</summary>
    public Uri Address => new(new Uri(app.Urls.First()), "smooch");

    public static async Task<WebhookReceiver> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new WebhookReceiver(builder.Build());
        await receiver.app.StartAsync(cancellationToken);
        return receiver;
    }

    /// <summary>Waits for the next event of a type.</summary>
    public async Task<TEvent> NextAsync<TEvent>(CancellationToken cancellationToken)
        where TEvent : SmoochWebhookEvent
    {
        while (true)
        {
            if (await events.Reader.ReadAsync(cancellationToken) is TEvent expected)
                return expected;
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var verification = WebhookVerifier.Verify(request.Headers[WebhookVerifier.HeaderName], Secret);
        if (verification != WebhookVerificationResult.Valid)
            return Results.StatusCode(
                verification == WebhookVerificationResult.NoSecret
                    ? StatusCodes.Status503ServiceUnavailable
                    : StatusCodes.Status401Unauthorized);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        try
        {
            events.Writer.TryWrite(WebhookParser.Parse(body.ToArray()));
            return Results.Ok();
        }
        catch (SmoochWebhookFormatException)
        {
            return Results.BadRequest();
        }
    }
}

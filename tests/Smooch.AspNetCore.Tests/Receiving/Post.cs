using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests.Receiving;

/// <summary>A receiver without a web server, a protocol and an inbox that do what the test wants.</summary>
internal sealed class Post
{
    public Post() => Receiver = new WebhookReceiver(Protocol, () => Options, Inbox, Clock, Logs.CreateLogger("receiver"));

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public TestClock Clock { get; } = new();

    public LogRecorder Logs { get; } = new();

    public LetterOptions Options { get; set; } = new() { ResponseTimeout = Timeout.InfiniteTimeSpan };

    public ScriptedProtocol Protocol { get; } = new();

    public ScriptedInbox Inbox { get; } = new();

    public WebhookReceiver Receiver { get; }

    /// <summary>Gets the levels and ids of the lines, in their order.</summary>
    public IReadOnlyList<(LogLevel Level, int Id)> Lines => Logs.Levels;

    public static LetterEvent Letter(string id, string kind = "letter") => new() { Id = id, To = id, Kind = kind };

    public static ReadOnlySequence<byte> Body(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    public WebhookCall Receive(string method = "POST", string? contentLength = null) =>
        Receiver.Receive(Request(method, contentLength));

    public static WebhookRequest Request(string method = "POST", string? contentLength = null) => WebhookRequest.Create(
        method,
        "https://bot.example.org/letters",
        contentLength is null ? [] : [new("Content-Length", contentLength)]);

    /// <summary>Returns a call that has read its body, with these events.</summary>
    public WebhookCall Read(params LetterEvent[] letters)
    {
        Protocol.Contains(letters);
        var call = Receive();
        Assert.True(call.Read(Body("{}")));
        return call;
    }

    public string Text(int id) => Assert.Single(Logs.Lines, line => line.Id.Id == id).Text;

    internal sealed class ScriptedProtocol : WebhookProtocol
    {
        public WebhookVerificationResult Verification { get; set; } = WebhookVerificationResult.Valid;

        public Func<byte[], WebhookContent> OnRead { get; set; } = _ => WebhookContent.Of(Letter("1"), WebhookIdentity.None);

        public override string Name => "letters";

        public override Type EventType => typeof(LetterEvent);

        public void Contains(params LetterEvent[] letters) => OnRead = _ => letters is [var single]
            ? WebhookContent.Of(single, WebhookIdentity.None)
            : WebhookContent.Of([.. letters.Select(letter => new WebhookPart(letter, 0, 2))], WebhookIdentity.None);

        public override WebhookVerificationResult Verify(WebhookRequest request) => Verification;

        public override WebhookContent Read(WebhookRequest request, ReadOnlySpan<byte> body) => OnRead(body.ToArray());

        public override WebhookEvent Parse(ReadOnlySpan<byte> json, WebhookIdentity identity) => Letter("1");
    }

    internal sealed class ScriptedInbox : IWebhookInbox
    {
        private readonly ConcurrentQueue<WebhookEnvelope> delivered = new();
        private readonly ConcurrentQueue<string?> acknowledged = new();

        public Func<string?, ValueTask<WebhookOutcome>> Deliver { get; set; } = _ => new(WebhookOutcome.Handled);

        public Func<string?, ValueTask> Acknowledge { get; set; } = _ => default;

        public IReadOnlyList<WebhookEnvelope> Envelopes => [.. delivered];

        public IReadOnlyList<string?> Delivered => [.. delivered.Select(envelope => ((LetterEvent)envelope.Event).Id)];

        public IReadOnlyList<string?> Acknowledged => [.. acknowledged];

        public ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
        {
            delivered.Enqueue(envelope);
            return Deliver(((LetterEvent)envelope.Event).Id);
        }

        public ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
        {
            var id = ((LetterEvent)envelope.Event).Id;
            acknowledged.Enqueue(id);
            return Acknowledge(id);
        }
    }
}

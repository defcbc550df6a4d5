using System.Text.Json.Nodes;
using System.Threading.Channels;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>Finds out what changed in the chats and tells the pages.</summary>
internal sealed class ChatWatcher : IAsyncDisposable
{
    /// <summary>So many new messages travel with the notice that they exist; the page asks for more itself.</summary>
    private const int Attached = 20;

    // One look is enough for all that happened before it.
    private readonly Channel<bool> work =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Dictionary<string, ChatView> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> rewritten = new(StringComparer.Ordinal);
    private readonly FakeSmooch smooch;
    private readonly Journal journal;
    private readonly EventStream events;
    private readonly Task running;
    private string webhooks = "";
    private long sequence;

    public ChatWatcher(FakeSmooch smooch, Journal journal, EventStream events)
    {
        (this.smooch, this.journal, this.events) = (smooch, journal, events);
        running = Task.Run(RunAsync);
    }

    /// <summary>Gets the number of the newest notice: a state read after it contains all that notices up to it tell.</summary>
    public long Sequence => Interlocked.Read(ref sequence);

    /// <summary>Looks for changes soon.</summary>
    public void Touch() => work.Writer.TryWrite(true);

    /// <summary>Looks for changes soon; messages of this user may have changed in place.</summary>
    public void TouchMessages(string userId)
    {
        lock (rewritten)
            rewritten.Add(userId);

        Touch();
    }

    public async ValueTask DisposeAsync()
    {
        work.Writer.TryComplete();
        await running.ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        await foreach (var _ in work.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                foreach (var request in journal.TakeUnseen())
                    Notice(request);

                CompareUsers();
                CompareWebhooks();
            }
            catch (Exception bug) when (bug is not OutOfMemoryException)
            {
                // A mistake here must not silence the page for good, nor stay unseen.
                events.Send("trouble", new { message = $"smooch failed to follow a change: {bug.Message}" });
                await Console.Error.WriteLineAsync(bug.ToString()).ConfigureAwait(false);
            }
        }
    }

    private void CompareUsers()
    {
        string[] changedInPlace;
        lock (rewritten)
        {
            changedInPlace = [.. rewritten];
            rewritten.Clear();
        }

        var gone = known.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var user in smooch.App.Users)
        {
            var now = ChatView.Of(user);
            gone.Remove(now.Id);
            var before = known.GetValueOrDefault(now.Id);
            var isRewritten = changedInPlace.Contains(now.Id);
            if (now == before && !isRewritten)
                continue;

            known[now.Id] = now;
            var messages = isRewritten ? null : Appended(user, before, now);
            events.Send("user", new { seq = Interlocked.Increment(ref sequence), user = now, messages });
        }

        foreach (var id in gone)
        {
            known.Remove(id);
            events.Send("gone", new { id });
        }
    }

    /// <summary>The messages that came after those that were there; null when the page has to read them all again.</summary>
    private static IReadOnlyList<JsonObject>? Appended(FakeUser user, ChatView? before, ChatView now)
    {
        if (now.Count == (before?.Count ?? 0) && now.LastId == before?.LastId)
            return [];

        var count = now.Count - (before?.Count ?? 0);
        if (count is <= 0 or > Attached)
            return null;

        var messages = user.GetMessages(Math.Max(0, now.Count - count - 1), count + 1);
        var stillThere = before is null or { Count: 0 } || (string?)messages[0]["_id"] == before.LastId;
        return !stillThere ? null : before is null or { Count: 0 } ? messages : [.. messages.Skip(1)];
    }

    private void CompareWebhooks()
    {
        var now = string.Join('\n', smooch.App.Webhooks.Select(webhook => $"{webhook} {string.Join(',', webhook.Triggers)}"));
        if (now != webhooks)
            events.Send("webhooks", WebhookView.All(smooch, journal));

        webhooks = now;
    }

    // Typing leaves nothing behind in the state: it is seen in the request.
    private void Notice(RecordedRequest request)
    {
        if (request.Status is < 200 or > 299 || request.Route?.EndsWith("/conversation/activity", StringComparison.Ordinal) != true)
            return;

        var body = JsonNode.Parse(request.Body);
        var segments = request.Path.Split('/');
        var user = Uri.UnescapeDataString(segments[^3]);
        if ((string?)body?["type"] is "typing:start" or "typing:stop" && (string?)body?["role"] != "appUser")
            events.Send("typing", new { id = smooch.App.User(user).Id, isOn = (string?)body?["type"] == "typing:start" });
    }
}

using System.Text.Json;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>Detects changes of the chats and the webhooks, and notifies the pages.</summary>
internal sealed class ChatWatcher : IAsyncDisposable
{
    /// <summary>The maximum number of new messages in a notice; the page requests more itself.</summary>
    private const int Attached = 20;

    private readonly SemaphoreSlim touched = new(0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Dictionary<string, (PersonView View, string Json)> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> rewritten = new(StringComparer.Ordinal);
    private readonly FakeSmooch smooch;
    private readonly People people;
    private readonly Webhooks webhooks;
    private readonly Agents agents;
    private readonly EventStream events;
    private readonly Task running;
    private string setupJson = "";
    private long sequence;

    public ChatWatcher(FakeSmooch smooch, People people, Webhooks webhooks, Agents agents, EventStream events)
    {
        (this.smooch, this.people, this.webhooks, this.agents, this.events) = (smooch, people, webhooks, agents, events);
        running = Task.WhenAll(Task.Run(FollowAsync), Task.Run(CompareAsync));
    }

    /// <summary>Gets the number of the newest notice: a state that is read after it contains all changes up to it.</summary>
    public long Sequence => Interlocked.Read(ref sequence);

    /// <summary>Checks for changes soon.</summary>
    public void Touch() => touched.Release();

    /// <summary>Checks for changes soon; messages of this person may have changed in place.</summary>
    public void TouchMessages(string id)
    {
        lock (rewritten)
            rewritten.Add(id);

        Touch();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
        touched.Dispose();
    }

    private async Task FollowAsync()
    {
        var version = 0L;
        while (true)
        {
            version = await smooch.WaitForChangeAsync(version, stopping.Token).ConfigureAwait(false);
            Touch();
        }
    }

    private async Task CompareAsync()
    {
        while (true)
        {
            await touched.WaitAsync(stopping.Token).ConfigureAwait(false);

            // One check covers everything that happened before it.
            while (touched.Wait(0))
            {
            }

            try
            {
                Compare();
            }
            catch (Exception bug) when (bug is not OutOfMemoryException)
            {
                // A defect here must not stop the updates for good, and must be visible.
                events.Send("trouble", new { message = $"smooch failed to follow a change: {bug.Message}" });
                await Console.Error.WriteLineAsync(bug.ToString()).ConfigureAwait(false);
            }
        }
    }

    private void Compare()
    {
        string[] changedInPlace;
        lock (rewritten)
        {
            changedInPlace = [.. rewritten];
            rewritten.Clear();
        }

        try
        {
            Compare(changedInPlace);
        }
        catch
        {
            // The next check has them again.
            lock (rewritten)
                rewritten.UnionWith(changedInPlace);
            throw;
        }
    }

    private void Compare(string[] changedInPlace)
    {
        var gone = known.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var now in people.Views())
        {
            gone.Remove(now.Id);
            Compare(now, changedInPlace.Contains(now.Id));
        }

        foreach (var id in gone)
        {
            known.Remove(id);
            events.Send("gone", new { id });
        }

        var setup = new { webhooks = webhooks.All(), places = agents.Places, desk = agents.Desk };
        var json = JsonSerializer.Serialize(setup, Json.Options);
        if (json != setupJson)
            events.Send("setup", setup);

        setupJson = json;
    }

    private void Compare(PersonView now, bool isRewritten)
    {
        var json = JsonSerializer.Serialize(now, Json.Options);
        var (before, beforeJson) = known.GetValueOrDefault(now.Id);
        if (json == beforeJson && !isRewritten)
            return;

        var added = new Dictionary<string, IReadOnlyList<MessageView>?>(StringComparer.Ordinal);
        foreach (var chat in isRewritten ? [] : now.Chats)
            added[chat.Id] = Appended(now.Id, Before(before, chat), chat);

        known[now.Id] = (now, json);
        events.Send("user", new { seq = Interlocked.Increment(ref sequence), user = now, added });
    }

    // A chat without an id is one that had not started.
    private static ChatView? Before(PersonView? person, ChatView chat) =>
        person?.Chats.FirstOrDefault(other => other.Id == chat.Id) ?? person?.Chats.FirstOrDefault(other => other.Id.Length == 0);

    /// <summary>The messages after the known ones; null when the page has to read them again.</summary>
    private IReadOnlyList<MessageView>? Appended(string id, ChatView? before, ChatView now)
    {
        if (now.Count == (before?.Count ?? 0) && now.LastId == before?.LastId)
            return [];

        var count = now.Count - (before?.Count ?? 0);
        if (count is <= 0 or > Attached)
            return null;

        var isFirst = before is null or { Count: 0 };
        var overlap = isFirst ? 0 : 1;
        var messages = people.Find(id, now.Id).Messages(now.Count - count - overlap, count + overlap);
        if (!isFirst && (messages.Count == 0 || !before!.LastId!.StartsWith(messages[0].Id, StringComparison.Ordinal)))
            return null;

        return [.. messages.Skip(overlap)];
    }
}

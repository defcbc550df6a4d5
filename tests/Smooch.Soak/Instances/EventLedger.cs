using System.Diagnostics;
using System.Globalization;

namespace Smooch.Soak.Instances;

/// <summary>What the receivers did with the events of users.</summary>
internal sealed class EventLedger
{
    /// <summary>
    /// How long after the death of a receiver its events may run again elsewhere: the cluster finds out, and the service retries.
    /// </summary>
    private static readonly TimeSpan Takeover = TimeSpan.FromMinutes(3);

    private readonly Lock gate = new();
    private readonly Dictionary<int, Dictionary<int, EventRecord>> conversations = [];
    private readonly HashSet<int> closed = [];
    private readonly List<long> kills = [];

    public long Handled { get; private set; }

    public long Failed { get; private set; }

    public long Lost { get; private set; }

    /// <summary>Gets the events that ran successfully more than once because a receiver was killed.</summary>
    public long HandledTwiceByKill { get; private set; }

    public long HandledTwice { get; private set; }

    /// <summary>Gets the reports of events whose conversation was judged already.</summary>
    public long HandledLate { get; private set; }

    public long OutOfOrder { get; private set; }

    /// <summary>Gets the handlers that started while another one of their conversation ran.</summary>
    public long Overlapping { get; private set; }

    public long Kills
    {
        get
        {
            lock (gate)
                return kills.Count;
        }
    }

    public void Killed()
    {
        lock (gate)
            kills.Add(Stopwatch.GetTimestamp());
    }

    public void Arrived(IEnumerable<EventId> events, long now)
    {
        lock (gate)
        {
            foreach (var id in events.Where(id => !closed.Contains(id.Conversation)))
                Of(id).Arrived ??= now;
        }
    }

    public void Acknowledged(IEnumerable<EventId> events, long now)
    {
        lock (gate)
        {
            foreach (var id in events.Where(id => !closed.Contains(id.Conversation)))
                Of(id).Acknowledged ??= now;
        }
    }

    /// <summary>Reads a report of a receiver.</summary>
    public void Report(SoakProcess receiver, string[] line)
    {
        lock (gate)
        {
            switch (line)
            {
                case [_, var id, ..] when closed.Contains(EventId.Parse(id).Conversation):
                    HandledLate++;
                    break;
                case ["start", var id, var time]:
                    Of(EventId.Parse(id)).Runs.Add(new EventRun(receiver, Ticks(time)));
                    break;
                case ["end", var id, var time, var outcome]:
                    var run = Of(EventId.Parse(id)).Runs.Last(run => run.Receiver == receiver && run.ReportedEnd is null);
                    (run.ReportedEnd, run.Succeeded) = (Ticks(time), outcome == "ok");
                    break;
                default:
                    throw new FormatException($"'{string.Join(' ', line)}' is not a report.");
            }
        }
    }

    /// <summary>Judges the events of a conversation, of which that many were sent, and forgets them.</summary>
    /// <param name="conversation">The number of the conversation.</param>
    /// <param name="sent">The number of its events.</param>
    /// <param name="repeated">The events whose handler ran again because a receiver was killed.</param>
    /// <returns>What is wrong, in words.</returns>
    public IReadOnlyList<string> Close(int conversation, int sent, out IReadOnlySet<int> repeated)
    {
        List<string> wrong = [];
        HashSet<int> again = [];
        repeated = again;
        lock (gate)
        {
            var events = Enumerable.Range(0, sent).Select(number => Of(new EventId(conversation, number))).ToList();
            foreach (var (number, record) in events.Index())
            {
                if (IsRepeatedByKill(record))
                    again.Add(number);
                CountRuns(record, string.Create(CultureInfo.InvariantCulture, $"event {conversation}.{number}"), wrong);
            }

            CountOrder(conversation, events, wrong);
            conversations.Remove(conversation);
            closed.Add(conversation);
        }

        return wrong;
    }

    private static long Ticks(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private void CountRuns(EventRecord record, string name, List<string> wrong)
    {
        var successes = record.Runs.Count(run => run.Succeeded);
        Failed += record.Runs.Count - successes;
        if (successes == 0)
        {
            Lost++;
            wrong.Add($"{name} was not handled.");
            return;
        }

        Handled++;
        if (successes == 1)
            return;
        if (IsRepeatedByKill(record))
        {
            HandledTwiceByKill++;
            return;
        }

        HandledTwice++;
        wrong.Add($"{name} was handled {successes} times: "
            + string.Join(", ", record.Runs.Select(run => $"{run.Receiver.Name} {Stopwatch.GetElapsedTime(run.Start, run.End)}")));
    }

    /// <summary>
    /// An event that was acknowledged before another one arrived is handled before it, and none of a conversation overlap.
    /// </summary>
    private void CountOrder(int conversation, List<EventRecord> events, List<string> wrong)
    {
        for (var later = 1; later < events.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (events[earlier].Acknowledged < events[later].Arrived
                    && events[earlier].FirstSuccess?.Start > events[later].FirstSuccess?.Start)
                {
                    OutOfOrder++;
                    wrong.Add($"Events {earlier} and {later} of conversation {conversation} were handled out of order.");
                }
            }
        }

        var runs = events.SelectMany(record => record.Runs).OrderBy(run => run.Start).ToList();
        foreach (var (before, after) in runs.Zip(runs.Skip(1)))
        {
            if (after.Start >= before.End || IsNearKill(before.Start, after.Start))
                continue;
            Overlapping++;
            wrong.Add(
                $"Two handlers of conversation {conversation} ran concurrently: {before.Receiver.Name}, {after.Receiver.Name}.");
        }
    }

    private bool IsRepeatedByKill(EventRecord record) =>
        record.Runs.Count > 1 && IsNearKill(record.Runs.Min(run => run.Start), record.Runs.Max(run => run.Start));

    /// <summary>Whether a receiver was killed at most so long before the later of two times, and not long before the earlier one.</summary>
    private bool IsNearKill(long first, long last) => kills.Exists(kill =>
        kill < last && Stopwatch.GetElapsedTime(kill, last) < Takeover && Stopwatch.GetElapsedTime(kill, first) < Takeover / 2);

    private EventRecord Of(EventId id)
    {
        if (!conversations.TryGetValue(id.Conversation, out var events))
            conversations[id.Conversation] = events = [];
        if (!events.TryGetValue(id.Number, out var record))
            events[id.Number] = record = new EventRecord();
        return record;
    }
}

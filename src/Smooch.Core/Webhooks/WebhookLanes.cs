namespace Smooch;

/// <summary>
/// The order of events: those of one lane run one after the other as they came, different lanes at once. A lane is an app user;
/// a merge takes the lanes of all its users, an event without a user that of its app. Not safe for several threads at once.
/// </summary>
internal sealed class WebhookLanes
{
    private readonly Dictionary<string, Task> last = new(StringComparer.Ordinal);

    /// <summary>Takes the place behind the last one of each lane. Places are taken one event at a time, so no two events wait for each other.</summary>
    /// <returns>Completes when everything before it has.</returns>
    public Task Enter(IReadOnlyList<string> lanes, Task self)
    {
        var before = Task.CompletedTask;
        foreach (var lane in lanes)
        {
            if (last.TryGetValue(lane, out var previous))
                before = before.IsCompleted ? previous : Task.WhenAll(before, previous);
            last[lane] = self;
        }

        return before;
    }

    /// <summary>Closes the lanes in which nobody stands behind.</summary>
    public void Leave(IReadOnlyList<string> lanes, Task self)
    {
        foreach (var lane in lanes)
        {
            if (last.TryGetValue(lane, out var task) && task == self)
                last.Remove(lane);
        }
    }
}

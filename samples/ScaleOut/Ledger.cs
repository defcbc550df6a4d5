namespace ScaleOut;

/// <summary>What the instances handled, against what was sent.</summary>
internal sealed class Ledger
{
    private readonly object gate = new();
    private readonly Dictionary<int, int> byInstance = [];
    private readonly Dictionary<(string User, int Message), int> counts = [];
    private readonly Dictionary<string, int> latest = new(StringComparer.Ordinal);

    public int OutOfOrder { get; private set; }

    public int Handled
    {
        get
        {
            lock (gate)
                return counts.Count;
        }
    }

    public void Add(BotProcess instance, string user, int message)
    {
        lock (gate)
        {
            byInstance[instance.Number] = byInstance.GetValueOrDefault(instance.Number) + 1;
            var count = counts[(user, message)] = counts.GetValueOrDefault((user, message)) + 1;
            // A duplicate of an earlier message is counted as handled twice, not as out of order.
            if (count > 1)
                return;
            if (message < latest.GetValueOrDefault(user, -1))
                OutOfOrder++;
            latest[user] = message;
        }
    }

    public (int Lost, int Twice) Compare(int users, int messages)
    {
        lock (gate)
            return (users * messages - counts.Count, counts.Count(entry => entry.Value > 1));
    }

    public override string ToString()
    {
        lock (gate)
            return string.Join(", ", byInstance.OrderBy(entry => entry.Key).Select(entry => $"instance {entry.Key} handled {entry.Value}"));
    }
}

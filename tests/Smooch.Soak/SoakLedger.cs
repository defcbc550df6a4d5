using System.Collections.Concurrent;

namespace Smooch.Soak;

/// <summary>What was counted, and what went wrong.</summary>
internal sealed class SoakLedger
{
    private const int MostComplaints = 20;

    private readonly ConcurrentDictionary<Count, long> counts = new();
    private readonly ConcurrentQueue<string> complaints = new();

    public long this[Count count] => counts.GetValueOrDefault(count);

    /// <summary>Gets the forbidden things that happened, the first of them in words.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public void Add(Count count, long by = 1) => counts.AddOrUpdate(count, by, (_, before) => before + by);

    public void Complain(string what)
    {
        if (complaints.Count < MostComplaints)
            complaints.Enqueue(what);
    }

    /// <summary>Adds to a count that has to stay zero.</summary>
    public void Complain(Count count, string what)
    {
        Add(count);
        Complain(what);
    }
}

namespace Smooch.Soak.Instances;

/// <summary>What was sent, and what arrived.</summary>
internal sealed class SendCounts
{
    private readonly Lock gate = new();
    private readonly List<string> complaints = [];

    public long Said { get; set; }

    public long Business { get; set; }

    public long Replies { get; set; }

    public long Arrived { get; set; }

    public long Rejected { get; set; }

    public long Lost { get; set; }

    public long Doubled { get; set; }

    public long DoubledByKill { get; set; }

    /// <summary>Gets or sets the messages whose send failed, and that arrived.</summary>
    public long Denied { get; set; }

    public long Pages { get; set; }

    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (gate)
                return [.. complaints];
        }
    }

    public void Complain(string what)
    {
        lock (gate)
        {
            if (complaints.Count < 50)
                complaints.Add(what);
        }
    }

    public void Add(Action<SendCounts> change)
    {
        lock (gate)
            change(this);
    }
}

using System.Diagnostics;

namespace Smooch.Soak.Instances;

/// <summary>A conversation of the run, and what must be in it.</summary>
internal sealed class Conversation(int number, Party party)
{
    private long endedAt;
    private int business;

    public int Number => number;

    public Party Party => party;

    /// <summary>Gets how many messages the user sent.</summary>
    public int Said { get; private set; }

    public List<string> Sent { get; } = [];

    public List<string> Rejected { get; } = [];

    public IEnumerable<string> Replies => Enumerable.Range(0, Said).Select(said => Texts.Reply(Texts.Said(number, said)));

    /// <summary>Gets the time since it ended.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(endedAt);

    public string Say() => Texts.Said(number, Said++);

    public string NextBusiness() => Texts.Business(number, business++);

    public void End() => endedAt = Stopwatch.GetTimestamp();
}

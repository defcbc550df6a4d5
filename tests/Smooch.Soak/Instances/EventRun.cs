namespace Smooch.Soak.Instances;

/// <summary>One execution of the handler of an event. Times are timestamps of <see cref="System.Diagnostics.Stopwatch"/>.</summary>
internal sealed class EventRun(SoakProcess receiver, long start)
{
    public SoakProcess Receiver => receiver;

    public long Start => start;

    /// <summary>Gets or sets when it ended, as the handler reports it.</summary>
    public long? ReportedEnd { get; set; }

    public bool Succeeded { get; set; }

    /// <summary>Gets when it ended at the latest: a handler ends with its process.</summary>
    public long End => ReportedEnd ?? receiver.KilledAt ?? long.MaxValue;
}

/// <summary>What happened to one message of a user.</summary>
internal sealed class EventRecord
{
    public List<EventRun> Runs { get; } = [];

    public long? Arrived { get; set; }

    public long? Acknowledged { get; set; }

    public EventRun? FirstSuccess => Runs.Find(run => run.Succeeded);
}

namespace Smooch.Client.Tests.Resilience;

/// <summary>The figures of a run: the outcomes of the messages.</summary>
internal sealed class MatrixLedger
{
    private int cases;
    private int messages;
    private int arrived;
    private int lost;
    private int duplicated;
    private int unclear;
    private int denied;

    /// <summary>Gets the number of messages whose call succeeded and that did not arrive.</summary>
    public int Lost => lost;

    /// <summary>Gets the number of messages that arrived more than once.</summary>
    public int Duplicated => duplicated;

    /// <summary>Gets the number of messages whose call failed and that arrived.</summary>
    public int Denied => denied;

    public void Add(MatrixCall call, string outcome, int effects)
    {
        Interlocked.Increment(ref cases);
        if (!call.SendsMessage)
            return;
        Interlocked.Increment(ref messages);
        Interlocked.Add(ref arrived, effects);
        Count(ref lost, outcome == "succeeds" && effects == 0);
        Count(ref duplicated, effects > 1);
        var isUnclear = outcome.StartsWith("outcome unknown", StringComparison.Ordinal);
        Count(ref unclear, isUnclear);
        Count(ref denied, outcome != "succeeds" && !isUnclear && effects > 0);
    }

    public override string ToString() =>
        $"{cases} cases, {messages} messages sent, {arrived} received, {lost} lost, {duplicated} duplicated, {unclear} left to the caller, "
            + $"{denied} denied although received";

    private static void Count(ref int counter, bool so) => Interlocked.Add(ref counter, so ? 1 : 0);
}

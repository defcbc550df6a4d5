namespace Smooch.Client.Tests.Resilience;

/// <summary>The figures of a run: what became of the messages.</summary>
internal sealed class MatrixLedger
{
    private int cases;
    private int messages;
    private int arrived;
    private int lost;
    private int doubled;
    private int unclear;
    private int denied;

    /// <summary>Gets how many messages were said to have arrived, and had not.</summary>
    public int Lost => lost;

    /// <summary>Gets how many messages arrived more than once.</summary>
    public int Doubled => doubled;

    /// <summary>Gets how many messages were said not to have arrived, and had.</summary>
    public int Denied => denied;

    public void Add(MatrixCall call, string outcome, int effects)
    {
        Interlocked.Increment(ref cases);
        if (!call.SendsMessage)
            return;
        Interlocked.Increment(ref messages);
        Interlocked.Add(ref arrived, effects);
        Count(ref lost, outcome == "ok" && effects == 0);
        Count(ref doubled, effects > 1);
        var isUnclear = outcome.StartsWith("unknown", StringComparison.Ordinal);
        Count(ref unclear, isUnclear);
        Count(ref denied, outcome != "ok" && !isUnclear && effects > 0);
    }

    public override string ToString() =>
        $"{cases} cases, {messages} messages sent, {arrived} received, {lost} lost, {doubled} doubled, {unclear} left to the caller, "
            + $"{denied} denied although received";

    private static void Count(ref int counter, bool so) => Interlocked.Add(ref counter, so ? 1 : 0);
}

using SharpFuzz;
using Smooch.Fuzz;

namespace Smooch.CoverageFuzz;

/// <summary>Takes inputs from afl-fuzz. A broken promise leaves as an exception, which counts as a crash.</summary>
internal static class FuzzLoop
{
    public static void Run(Lazy<Target> target)
    {
        var isWarm = false;
        Fuzzer.OutOfProcess.Run(stream =>
        {
            // Code that runs for the first time needs memory of its own, which is no finding. Instrumented code runs in here only.
            if (!isWarm)
                WarmUp(target.Value);
            isWarm = true;
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            var bytes = buffer.ToArray();
            // Only what happens again can be looked into.
            if (!Keeps(target.Value, bytes))
                target.Value.Try(target.Value.FromBytes(bytes));
        });
    }

    private static void WarmUp(Target target)
    {
        foreach (var seed in FuzzedTargets.FirstInputs(target))
            Keeps(target, seed);
    }

    private static bool Keeps(Target target, byte[] bytes)
    {
        try
        {
            target.Try(target.FromBytes(bytes));
            return true;
        }
        catch (BrokenPromiseException)
        {
            return false;
        }
    }
}

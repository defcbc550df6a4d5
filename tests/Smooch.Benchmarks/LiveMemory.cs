namespace Smooch.Benchmarks;

/// <summary>
/// How much of an enumeration is alive, in pages: what it holds after full collections on its way, over what one page holds.
/// </summary>
internal static class LiveMemory
{
    private const int Every = 9_950; // Never at a page boundary, where the next page is not there yet.

    public static async Task<Measured> MeasureAsync(Histories histories)
    {
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var page = await histories.Client.AppUsers.GetMessagesAsync(Documents.UserId);
        var held = GC.GetTotalMemory(forceFullCollection: true) - empty;
        GC.KeepAlive(page);
        page = null;

        empty = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;
        await foreach (var message in histories.Enumerate())
        {
            if (++count % Every == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - empty);
            GC.KeepAlive(message);
        }

        return new Measured(
            "1,000 pages",
            new Variant("alive", () => Task.CompletedTask) { MaxBytes = 3 },
            double.NaN,
            double.NaN,
            most / (double)held,
            most);
    }
}

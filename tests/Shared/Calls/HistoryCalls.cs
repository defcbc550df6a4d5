namespace Smooch.Tests;

internal static class HistoryCalls
{
    private static readonly DateTimeOffset Time = DateTimeOffset.FromUnixTimeMilliseconds(1_544_004_411_090);

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("AppUsers.GetMessages", (smooch, ids, token) => smooch.AppUsers.GetMessagesAsync(ids["userId"], cancellationToken: token)),
        Before(Time, "1544004411.09"),
        Before(Time.ToOffset(TimeSpan.FromHours(9)), "1544004411.09"),
        Before(DateTimeOffset.FromUnixTimeSeconds(1_544_004_411), "1544004411"),
        Before(DateTimeOffset.FromUnixTimeMilliseconds(1), "0.001"),

        // Finer than the resolution of the API: a message of exactly that time must neither be lost nor be returned twice.
        Before(Time.AddTicks(1), "1544004411.091"),
        Before(DateTimeOffset.MaxValue, "253402300800"),
        After(Time, "1544004411.09"),
        After(Time.AddTicks(9_999), "1544004411.09"),
        After(DateTimeOffset.UnixEpoch, "0"),
        After(DateTimeOffset.UnixEpoch.AddTicks(-1), "-0.001"),
        After(DateTimeOffset.MinValue, "-62135596800"),
    ];

    private static ExpectedCall Before(DateTimeOffset time, string expected) =>
        new(
            "AppUsers.GetMessages",
            (smooch, ids, token) =>
                smooch.AppUsers.GetMessagesAsync(ids["userId"], before: time, cancellationToken: token))
        { Query = "?before=" + expected };

    private static ExpectedCall After(DateTimeOffset time, string expected) =>
        new(
            "AppUsers.GetMessages",
            (smooch, ids, token) =>
                smooch.AppUsers.GetMessagesAsync(ids["userId"], after: time, cancellationToken: token))
        { Query = "?after=" + expected };
}

namespace Smooch.Client.Tests.Faults;

/// <summary>Options at and beyond their limits: a call works, or the client is not created; no call fails later because of them.</summary>
public sealed class ExtremeOptionTests
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Dictionary<string, Action<SmoochClientOptions>> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["endless timeout"] = o => o.Timeout = Timeout.InfiniteTimeSpan,
        ["longest timeout"] = o => o.Timeout = TimeSpan.MaxValue,
        ["most negative timeout"] = o => o.Timeout = TimeSpan.MinValue,
        ["a tick"] = o => o.Timeout = TimeSpan.FromTicks(1),
        ["49.7 days"] = o => o.Timeout = TimeSpan.FromMilliseconds(uint.MaxValue),
        ["24.8 days"] = o => o.Timeout = TimeSpan.FromMilliseconds(int.MaxValue),
        ["endless attempt"] = o => o.Retry.AttemptTimeout = Timeout.InfiniteTimeSpan,
        ["longest attempt"] = o => o.Retry.AttemptTimeout = TimeSpan.MaxValue,
        ["attempt longer than the call"] = o => (o.Timeout, o.Retry.AttemptTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromHours(24)),
        ["longest delay"] = o => o.Retry.Delay = TimeSpan.MaxValue,
        ["longest largest delay"] = o => o.Retry.MaxDelay = TimeSpan.MaxValue,
        ["no delay at all"] = o => (o.Retry.Delay, o.Retry.MaxDelay) = (TimeSpan.Zero, TimeSpan.Zero),
        ["longest accepted wait"] = o => o.Retry.MaxRetryAfter = TimeSpan.MaxValue,
        ["most retries"] = o => o.Retry.MaxRetries = int.MaxValue,
        ["least retries"] = o => o.Retry.MaxRetries = int.MinValue,
        ["longest lifetime of credentials"] = o => o.CredentialLifetime = TimeSpan.MaxValue,
        ["longest send confirmation"] = o => o.SendConfirmation = new SendConfirmationOptions { Delay = TimeSpan.MaxValue },
        ["most resends"] = o => o.SendConfirmation = new SendConfirmationOptions { MaxResends = int.MaxValue },
        ["longest name of metadata"] = o => o.SendConfirmation = new SendConfirmationOptions { MetadataName = new string('x', 100_000) },
        ["longest app id"] = o => o.AppId = new string('x', 100_000),
        ["no retry options"] = o => o.Retry = null!,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_works_or_the_client_is_not_created(string name)
    {
        using var handler = new RecordingHandler("""{"message":{"_id":"m1","type":"text","text":"Hello!"}}""");
        var options = TestCredential.OptionsFor("JWT");
        Cases[name](options);
        SmoochClient smooch;
        try
        {
            smooch = new SmoochClient(options, handler);
        }
        catch (ArgumentException e)
        {
            Assert.Matches("^[A-Z][A-Za-z.]+ (must|is|may) ", e.Message);
            return;
        }

        using (smooch)
        {
            var sent = await Record.ExceptionAsync(() =>
                smooch.AppUsers.SendMessageAsync("mira", "Hello!", TestContext.Current.CancellationToken));
            Assert.True(
                sent is null || (name == "a tick" && sent is SmoochConnectionException or SmoochOutcomeUnknownException),
                sent?.ToString());
        }
    }
}

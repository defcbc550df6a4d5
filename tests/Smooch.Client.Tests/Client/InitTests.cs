using Microsoft.Extensions.Logging;

namespace Smooch.Client.Tests;

/// <summary>What the start of a session warns of.</summary>
public sealed class InitTests
{
    private static readonly NewDevice Phone = new() { Id = "d1", Platform = DevicePlatform.Ios };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_app_token_with_a_user_id_is_warned_of_once_for_each_client()
    {
        using var logs = new LogCollector();
        using var smooch = Make(logs, "app token");
        await smooch.Init.InitAsync(Phone, cancellationToken: Token);
        Assert.Empty(logs.Entries);

        await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Task.Run(() => smooch.Init.InitAsync(Phone, "steve@example.com", Token), Token)));
        var warning = Assert.Single(logs.Entries);
        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Equal(100, warning.Id.Id);
        Assert.Equal("AppTokenWithUserId", warning.Id.Name);
        Assert.Contains("SmoochCredential.AppUser", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("steve", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCredential.AppToken, warning.Message, StringComparison.Ordinal);

        using var another = Make(logs, "app token");
        await another.Init.InitAsync(Phone, "steve@example.com", Token);
        Assert.Equal(2, logs.Entries.Count);
    }

    [Theory]
    [InlineData("signing key of an app")]
    [InlineData("signing key for a user")]
    [InlineData("JWT")]
    public async Task A_signed_user_id_is_not_warned_of(string kind)
    {
        using var logs = new LogCollector();
        using var smooch = Make(logs, kind);
        await smooch.Init.InitAsync(Phone, "steve@example.com", Token);
        Assert.Empty(logs.Entries);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("a1", false)]
    [InlineData("a0", true)]
    [InlineData("A1", true)]
    public async Task The_result_shows_whether_the_id_of_the_user_changed(string? known, bool changed)
    {
        using var logs = new LogCollector();
        using var smooch = Make(logs, "JWT");
        var result = await smooch.Init.InitAsync(new InitRequest { Device = Phone, KnownAppUserId = known }, Token);
        Assert.Equal("a1", result.AppUser.Id);
        Assert.Equal(changed, result.AppUserIdChanged);
    }

    private static SmoochClient Make(LogCollector logs, string kind)
    {
        var options = TestCredential.OptionsFor(kind);
        options.ApiVersion = SmoochApiVersion.V1;
        options.LoggerFactory = logs;
        return new SmoochClient(options, new RecordingHandler("""{"app":{},"appUser":{"_id":"a1"}}"""), disposeHandler: true);
    }
}

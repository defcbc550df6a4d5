using Smooch.Testing;

namespace Smooch.Client.Tests.Faults;

/// <summary>An upload whose stream ignores its token outlived token, timeout and client.</summary>
public sealed class HangingUploadTests : IAsyncLifetime
{
    private const string UserId = "mira@example.org";

    private readonly TestClock clock = new(DateTimeOffset.UtcNow);
    private FakeSmooch service = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        await service.CreateUser(new FakeUserOptions { UserId = UserId }).SayAsync("Hi!", Cancellation);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData("token", "image", 0)]
    [InlineData("token", "image", 200_000)]
    [InlineData("token", "attachment", 0)]
    [InlineData("timeout", "image", 0)]
    [InlineData("timeout", "image", 200_000)]
    [InlineData("timeout", "attachment", 200_000)]
    [InlineData("dispose", "image", 0)]
    [InlineData("dispose", "image", 200_000)]
    [InlineData("dispose", "attachment", 0)]
    [InlineData("token", "image with progress", 100)]
    [InlineData("dispose", "image with progress", 100)]
    public async Task It_ends_with_the_call_and_the_stream_stays_open(string end, string kind, int before)
    {
        var options = new SmoochClientOptions { TimeProvider = clock, Timeout = TimeSpan.FromMinutes(1) };
        service.ConfigureClient(options);
        options.TimeProvider = clock;
        using var smooch = new SmoochClient(options);
        using var caller = new CancellationTokenSource();
        await using var source = new DeafStream(before);

        Task call = kind == "attachment"
            ? smooch.Attachments.UploadAsync(new AttachmentUpload { Content = source, FileName = "a.png" }, cancellationToken: caller.Token)
            : smooch.AppUsers.UploadImageAsync(
                UserId,
                new ImageUpload { Content = source, FileName = "a.png" },
                kind == "image" ? null : new Progress<UploadProgress>(),
                caller.Token);
        await source.Hanging.WaitAsync(Cancellation);
        if (end == "token")
            await caller.CancelAsync();
        else if (end == "timeout")
            clock.Advance(TimeSpan.FromMinutes(1));
        else
            smooch.Dispose();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => call.WaitAsync(TimeSpan.FromMinutes(1), Cancellation));
        Assert.IsNotType<TimeoutException>(error);
        if (end == "token")
            Assert.Equal(caller.Token, Assert.IsAssignableFrom<OperationCanceledException>(error).CancellationToken);
        else
            Assert.IsType<SmoochOutcomeUnknownException>(error);
        Assert.False(source.IsDisposed);

        using var observer = service.CreateClient();
        Assert.Single((await observer.AppUsers.GetMessagesAsync(UserId, cancellationToken: Cancellation)).Messages);
        source.Release();
    }
}

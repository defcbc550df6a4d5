using Microsoft.Extensions.Logging;
using Smooch.Testing;

namespace Smooch.Client.Tests.Faults;

/// <summary>What a logger, an observer or a progress callback throws must never hide the outcome of a message.</summary>
public sealed class ThrowingCallbackTests : IAsyncLifetime
{
    private const string UserId = "mira@example.org";

    private FakeSmooch service = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Exception> Thrown { get; } =
    [
        new InvalidOperationException("Broken."), new IOException("Broken."), new HttpRequestException("Broken."),
        new OperationCanceledException("Broken."),
        new TimeoutException("Broken."), new ObjectDisposedException("logger"),
        new AggregateException(new InvalidOperationException("Broken.")),
    ];

    public async ValueTask InitializeAsync()
    {
        service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        await service.CreateUser(new FakeUserOptions { UserId = UserId }).SayAsync("Hi!", Cancellation);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task An_observer_that_throws_is_logged_and_the_message_counts_as_sent(Exception thrown)
    {
        using var logs = new LogCollector();
        using var smooch = Client(o => o.LoggerFactory = logs);
        var sent = await smooch.WithResponseObserver(_ => throw thrown).AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation);
        Assert.Equal("Hello!", sent.Message.Text);
        Assert.Equal(1, await SentAsync());
        var line = Assert.Single(logs.Entries, entry => entry.Id.Id == 114);
        Assert.Equal((LogLevel.Warning, thrown), (line.Level, line.Exception));
    }

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task An_observer_that_throws_does_not_hide_an_error(Exception thrown)
    {
        service.Faults.Script(FakeFault.Status(403));
        using var smooch = Client();
        await Assert.ThrowsAsync<SmoochPermissionException>(() =>
            smooch.WithResponseObserver(_ => throw thrown).AppUsers.GetAsync(UserId, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task A_progress_callback_that_throws_is_logged_and_the_whole_image_is_sent(Exception thrown)
    {
        var bytes = new byte[300_000];
        Random.Shared.NextBytes(bytes);
        using var logs = new LogCollector();
        using var smooch = Client(o => o.LoggerFactory = logs);
        using var content = new MemoryStream(bytes);

        await smooch.AppUsers.UploadImageAsync(
            UserId,
            new ImageUpload { Content = content, FileName = "a.png" },
            new Throwing(thrown),
            Cancellation);

        using var observer = service.CreateClient();
        var image = Assert.IsType<ImageMessage>(
            (await observer.AppUsers.GetMessagesAsync(UserId, cancellationToken: Cancellation)).Messages[^1]);
        using var http = new HttpClient();
        Assert.Equal(bytes, await http.GetByteArrayAsync(new Uri(image.MediaUrl!), Cancellation));
        Assert.Same(thrown, Assert.Single(logs.Entries, entry => entry.Id.Id == 115).Exception);
    }

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task A_logger_that_throws_changes_no_outcome(Exception thrown)
    {
        using var logs = new ThrowingLoggers(thrown);
        using var smooch = Client(o => (o.LoggerFactory, o.Retry.Delay) = (logs, TimeSpan.Zero));

        service.Faults.Script(FakeFault.Status(503));
        Assert.Equal(UserId, (await smooch.AppUsers.GetAsync(UserId, Cancellation)).UserId);
        service.Faults.Script(FakeFault.StatusAfter(503) with { When = request => request.Method == "POST" });
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));
        Assert.Equal("Again!", (await smooch.AppUsers.SendMessageAsync(UserId, "Again!", Cancellation)).Message.Text);
        Assert.Equal(2, await SentAsync());
        Assert.True(logs.Calls > 0);
    }

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task With_send_confirmation_a_logger_that_throws_changes_nothing_either(Exception thrown)
    {
        using var logs = new ThrowingLoggers(thrown);
        using var smooch = Client(o =>
            (o.LoggerFactory, o.SendConfirmation) = (logs, new SendConfirmationOptions { Delay = TimeSpan.FromMilliseconds(1) }));
        service.Faults.Script(FakeFault.DropAfter with { When = request => request.Method == "POST" });
        Assert.Equal("Hello!", (await smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)).Message.Text);
        Assert.Equal(1, await SentAsync());
    }

    [Theory]
    [MemberData(nameof(Thrown))]
    public async Task A_credential_resolver_that_throws_while_a_message_is_looked_for_leaves_the_outcome_unknown(Exception thrown)
    {
        var asked = 0;
        using var smooch = Client(o =>
        {
            var credential = o.Credential!;
            o.Credential = null;
            o.AppId = service.App.Id;
            o.CredentialLifetime = TimeSpan.FromTicks(1);
            o.CredentialResolver = (_, _) => ++asked == 1 ? new(credential) : throw thrown;
            o.SendConfirmation = new SendConfirmationOptions { Delay = TimeSpan.FromMilliseconds(1) };
            o.Retry.Delay = TimeSpan.Zero;
        });
        service.Faults.Script(FakeFault.DropAfter with { When = request => request.Method == "POST" });

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.NotNull(unknown.SendConfirmationError);
        Assert.NotNull(unknown.Marker);
        Assert.Equal(1, await SentAsync());
    }

    private SmoochClient Client(Action<SmoochClientOptions>? configure = null)
    {
        var options = new SmoochClientOptions();
        service.ConfigureClient(options);
        configure?.Invoke(options);
        return new SmoochClient(options);
    }

    private async Task<int> SentAsync()
    {
        using var observer = service.CreateClient();
        return (
            await observer.AppUsers.GetMessagesAsync(UserId, cancellationToken: Cancellation)).Messages
                .Count(message => message.Role == MessageRole.AppMaker);
    }

    private sealed class Throwing(Exception thrown) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => throw thrown;
    }

    private sealed class ThrowingLoggers(Exception thrown) : ILoggerFactory, ILogger
    {
        public int Calls { get; private set; }

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw thrown;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            Calls++;
            throw thrown;
        }

        public void Dispose()
        {
        }
    }
}

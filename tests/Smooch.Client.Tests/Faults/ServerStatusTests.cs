using Smooch.Testing;

namespace Smooch.Client.Tests.Faults;

/// <summary>
/// A message that was stored was reported as failed when the status of the response was none of four known ones. The range counts.
/// </summary>
public sealed class ServerStatusTests : IAsyncLifetime
{
    private const string UserId = "mira@example.org";

    private FakeSmooch service = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Stored { get; } = [
        524,
        500,
        501,
        502,
        503,
        504,
        505,
        506,
        507,
        508,
        510,
        511,
        520,
        521,
        522,
        523,
        525,
        526,
        527,
        530,
        540,
        561,
        598,
        599,
        408,
    ];

    public async ValueTask InitializeAsync()
    {
        service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        await service.CreateUser(new FakeUserOptions { UserId = UserId }).SayAsync("Hi!", Cancellation);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_message_that_was_stored_before_an_error_is_an_unknown_outcome_and_is_sent_once(int status)
    {
        service.Faults.Script(FakeFault.StatusAfter(status) with { When = request => request.Method == "POST" });
        using var smooch = Client();

        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation));

        Assert.Equal(status, (int)Assert.IsAssignableFrom<SmoochApiException>(unknown.InnerException).StatusCode);
        Assert.Equal(1, await SentAsync(smooch));
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task With_send_confirmation_it_is_found(int status)
    {
        service.Faults.Script(FakeFault.StatusAfter(status) with { When = request => request.Method == "POST" });
        using var smooch = Client(new SendConfirmationOptions { Delay = TimeSpan.FromMilliseconds(1) });

        Assert.Equal("Hello!", (await smooch.AppUsers.SendMessageAsync(UserId, "Hello!", Cancellation)).Message.Text);
        Assert.Equal(1, await SentAsync(smooch));
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_read_is_retried_on_all_but_501(int status)
    {
        service.Faults.Script(FakeFault.Status(status));
        using var smooch = Client();

        if (status == 501)
            Assert.Equal(
                501,
                (int)(await Assert.ThrowsAsync<SmoochServerException>(() => smooch.AppUsers.GetAsync(UserId, Cancellation))).StatusCode);
        else
            Assert.Equal(UserId, (await smooch.AppUsers.GetAsync(UserId, Cancellation)).UserId);
    }

    private static async Task<int> SentAsync(SmoochClient smooch) =>
        (
            await smooch.AppUsers.GetMessagesAsync(UserId, cancellationToken: Cancellation)).Messages
                .Count(message => message.Role == MessageRole.AppMaker);

    private SmoochClient Client(SendConfirmationOptions? confirmation = null)
    {
        var options = new SmoochClientOptions { SendConfirmation = confirmation, Retry = { Delay = TimeSpan.FromMilliseconds(1) } };
        service.ConfigureClient(options);
        return new SmoochClient(options);
    }
}

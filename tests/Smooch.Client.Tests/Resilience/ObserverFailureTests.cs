using Smooch.Testing;

namespace Smooch.Client.Tests.Resilience;

/// <summary>An observer of responses that threw kept the connection of an unread answer open for ever.</summary>
public sealed class ObserverFailureTests
{
    [Fact]
    public async Task An_observer_that_throws_is_heard_and_leaves_no_connection_open()
    {
        await using var service = await MatrixService.StartAsync(TestContext.Current.CancellationToken);
        service.Watch(FakeFault.SlowBody(TimeSpan.FromDays(1)));
        var smooch = service.Smooch.WithResponseObserver(_ => throw new InvalidOperationException("Heard enough."));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => smooch.AppUsers.DeleteMessageAsync(MatrixCall.UserId, service.MessageId, TestContext.Current.CancellationToken));

        Assert.Equal("Heard enough.", error.Message);
        await service.CheckNextCallAsync();
        service.Smooch.Dispose();
        await MatrixService.Soon(service.Connections.WhenAtMostAsync(0));
    }
}

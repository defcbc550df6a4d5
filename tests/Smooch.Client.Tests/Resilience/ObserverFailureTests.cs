using Smooch.Testing;

namespace Smooch.Client.Tests.Resilience;

/// <summary>An observer of responses that threw kept the connection of an unread response open for ever.</summary>
public sealed class ObserverFailureTests
{
    [Fact]
    public async Task An_observer_that_throws_changes_nothing_and_leaves_no_connection_open()
    {
        await using var service = await MatrixService.StartAsync(TestContext.Current.CancellationToken);
        service.Watch(FakeFault.SlowBody(TimeSpan.FromDays(1)));
        var called = 0;
        var smooch = service.Smooch.WithResponseObserver(_ =>
        {
            called++;
            throw new InvalidOperationException("Heard enough.");
        });

        await smooch.AppUsers.DeleteMessageAsync(MatrixCall.UserId, service.MessageId, TestContext.Current.CancellationToken);

        Assert.Equal(1, called);
        await service.CheckNextCallAsync();
        service.Smooch.Dispose();
        await MatrixService.Soon(service.Connections.WhenAtMostAsync(0));
    }
}

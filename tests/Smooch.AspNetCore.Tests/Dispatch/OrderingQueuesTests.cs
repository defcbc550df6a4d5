namespace Smooch.AspNetCore.Tests.Dispatch;

public sealed class OrderingQueuesTests
{
    private static readonly string[] First = ["first"];
    private static readonly string[] Second = ["second"];
    private static readonly string[] Both = ["first", "second"];

    [Fact]
    public void An_event_whose_keys_are_free_waits_for_nothing()
    {
        var queues = new OrderingQueues(capacityPerKey: 1);
        _ = queues.Enter(First, Pending().Task);

        Assert.True(queues.Enter(Second, Pending().Task).IsCompleted);
    }

    [Fact]
    public void An_event_waits_for_the_last_one_of_its_key()
    {
        var queues = new OrderingQueues(capacityPerKey: 3);
        var (one, two) = (Pending(), Pending());
        _ = queues.Enter(First, one.Task);
        _ = queues.Enter(First, two.Task);
        var before = queues.Enter(First, Pending().Task);

        one.SetResult();
        Assert.False(before.IsCompleted);
        two.SetResult();
        Assert.True(before.IsCompleted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_event_of_two_keys_waits_for_the_last_one_of_each(bool firstEndsFirst)
    {
        var queues = new OrderingQueues(capacityPerKey: 3);
        var (one, two) = (Pending(), Pending());
        _ = queues.Enter(First, one.Task);
        _ = queues.Enter(Second, two.Task);
        var before = queues.Enter(Both, Pending().Task);

        (firstEndsFirst ? one : two).SetResult();
        Assert.False(before.IsCompleted);
        (firstEndsFirst ? two : one).SetResult();
        await before.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void An_event_of_two_keys_is_the_last_one_of_each()
    {
        var queues = new OrderingQueues(capacityPerKey: 3);
        var both = Pending();
        _ = queues.Enter(Both, both.Task);

        Assert.Same(both.Task, queues.Enter(First, Pending().Task));
        Assert.Same(both.Task, queues.Enter(Second, Pending().Task));
    }

    [Fact]
    public void The_queue_of_each_key_has_room_for_its_capacity()
    {
        var queues = new OrderingQueues(capacityPerKey: 2);
        _ = queues.Enter(Second, Pending().Task);
        Assert.True(queues.HaveRoom(Both));
        _ = queues.Enter(Second, Pending().Task);

        Assert.True(queues.HaveRoom(First));
        Assert.False(queues.HaveRoom(Second));
        Assert.False(queues.HaveRoom(Both));
    }

    [Fact]
    public void An_event_that_leaves_makes_room_in_the_queue_of_each_key()
    {
        var queues = new OrderingQueues(capacityPerKey: 2);
        _ = queues.Enter(Both, Pending().Task);
        _ = queues.Enter(Both, Pending().Task);

        queues.Leave(Both);
        Assert.True(queues.HaveRoom(First));
        Assert.True(queues.HaveRoom(Second));
        _ = queues.Enter(First, Pending().Task);
        Assert.False(queues.HaveRoom(First));
    }

    [Fact]
    public void A_queue_that_is_empty_is_deleted()
    {
        var queues = new OrderingQueues(capacityPerKey: 2);
        _ = queues.Enter(First, Pending().Task);
        _ = queues.Enter(First, Pending().Task);
        queues.Leave(First);
        queues.Leave(First);

        // A queue that was kept would have the task of its last event, which never completes here.
        Assert.True(queues.Enter(First, Pending().Task).IsCompleted);
    }

    private static TaskCompletionSource Pending() => new();
}

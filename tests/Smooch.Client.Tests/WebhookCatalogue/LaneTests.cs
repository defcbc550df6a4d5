namespace Smooch.Client.Tests.WebhookCatalogue;

public sealed class LaneTests
{
    private const string User = "user 4e7b90c2d51a8f3360c4a9de";

    [Theory]
    [InlineData("v1-2015/message.appUser", User)]
    [InlineData("v1-2017/delivery.success", User)]
    [InlineData("v1-2017/link.match", User)]
    [InlineData("v1.1/appUser.delete", User)]
    [InlineData("v1.1/notification.delivery.user", User)]
    [InlineData("v1.1/notification.delivery.failure", "app 5c21d7aa90be3f0022e4c816")]
    [InlineData("unknown/trigger.new", User)]
    [InlineData("unknown/notification.mood", User)]
    [InlineData("unknown/shape.wrong", User)]
    [InlineData("unknown/trigger.missing", "app ")]
    public void An_event_runs_in_the_lane_of_its_user_or_else_of_its_app(string name, string lane) =>
        Assert.Equal([lane], EventFixture.Event(name).OrderingKeys);

    [Theory]
    [InlineData("v1-2017/merge.appUser")]
    [InlineData("unknown/users.swapped")]
    public void A_merge_takes_the_lanes_of_all_its_users(string name) =>
        Assert.Equal([User, "user a9de4e7b90c2d51a8f3360c4", "user 0c4a9de4e7b90c2d51a8f336"], EventFixture.Event(name).OrderingKeys);

    [Fact]
    public void A_user_that_is_named_twice_has_one_lane() => Assert.Equal(["user u1"], Bodies.Event(Bodies.Merge("u1", "u1")).OrderingKeys);
}

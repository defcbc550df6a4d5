namespace Smooch.Client.Tests;

public sealed class RequestBodyTests
{
    [Theory]
    [MemberData(nameof(RequestBodies.Names), MemberType = typeof(RequestBodies))]
    public void What_a_caller_sets_is_written_and_nothing_else(string name) =>
        Assert.Null(JsonEquality.Difference(Fixture.Request(name), RequestBodies.Written(name)));
}

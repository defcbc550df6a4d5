using System.Text;

namespace Smooch.Testing.Tests;

public sealed class WebhookCallTests
{
    [Theory]
    [InlineData("v1", 13)]
    [InlineData("v1.1", 22)]
    [InlineData("v2", 26)]
    [InlineData("messagebird", 5)]
    public void Each_payload_version_has_its_triggers(string version, int count)
    {
        var triggers = FakeWebhookCall.GetTriggers(version);
        Assert.Equal(count, triggers.Distinct().Count());
        Assert.All(triggers, trigger => Assert.Equal(trigger, FakeWebhookCall.Create(version, trigger).Trigger));
    }

    [Fact]
    public void The_same_seed_gives_the_same_ids()
    {
        string Body(int seed) => Encoding.UTF8.GetString(FakeWebhookCall.Create(
            "v1.1",
            "message:appUser",
            new FakeWebhookCallOptions { Seed = seed, TimeProvider = new TestClock(DateTimeOffset.UnixEpoch) }).Body.Span);

        Assert.Equal(Body(7), Body(7));
        Assert.NotEqual(Body(7), Body(8));
    }

    [Fact]
    public void Each_request_of_a_call_has_the_secret_and_the_body()
    {
        var call = FakeWebhookCall.Create(
            "v2",
            "conversation:message",
            new FakeWebhookCallOptions { Secret = new SmoochSecret("s3cret"), Target = "http://localhost/hook?a=b" });
        using var first = call.CreateRequest();
        using var second = call.CreateRequest();

        Assert.Equal("http://localhost/hook?a=b", second.RequestUri!.ToString());
        Assert.Equal("s3cret", Assert.Single(second.Headers.GetValues("X-API-Key")));
        Assert.Equal(call.Body.Length, second.Content!.Headers.ContentLength);
        Assert.DoesNotContain("s3cret", call.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_named()
    {
        Assert.Contains("'v3' is not a payload version", Error("v3", "postback", null), StringComparison.Ordinal);
        Assert.Contains("v2 has no trigger 'postback'. It has: client:add, ", Error("v2", "postback", null), StringComparison.Ordinal);
        Assert.Contains("'ftp://localhost' is not an absolute http", Error("v1", "postback", "ftp://localhost"), StringComparison.Ordinal);

        static string Error(string version, string trigger, string? target) =>
            Assert.Throws<ArgumentException>(() => FakeWebhookCall.Create(
            version, trigger, target is null ? null : new FakeWebhookCallOptions { Target = target })).Message;
    }
}

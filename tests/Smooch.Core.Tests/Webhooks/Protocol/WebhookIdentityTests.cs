namespace Smooch.Core.Tests.Protocol;

public sealed class WebhookIdentityTests
{
    [Theory]
    [InlineData("a", "w", "a", "w", true)]
    [InlineData(null, null, null, null, true)]
    [InlineData("a", null, "a", null, true)]
    [InlineData("a", "w", "a", "v", false)]
    [InlineData("a", "w", "b", "w", false)]
    [InlineData("a", null, null, "a", false)]
    [InlineData("a", "w", "A", "w", false)]
    public void Identities_are_equal_when_both_ids_are(string? app, string? webhook, string? otherApp, string? otherWebhook, bool equal)
    {
        var (one, other) = (new WebhookIdentity(app, webhook), new WebhookIdentity(otherApp, otherWebhook));
        Assert.Equal(equal, one.Equals(other));
        Assert.Equal(equal, one.Equals((object)other));
        if (equal)
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void An_identity_equals_nothing_else()
    {
        Assert.False(new WebhookIdentity("a").Equals(null));
        Assert.False(new WebhookIdentity("a").Equals((object)"a"));
        Assert.NotEqual(new WebhookIdentity("a", "w").GetHashCode(), new WebhookIdentity("a", "v").GetHashCode());
        Assert.NotEqual(new WebhookIdentity("a", "w").GetHashCode(), new WebhookIdentity("b", "w").GetHashCode());
    }

    [Theory]
    [InlineData("smooch", "a", "w", "smooch/a/w/")]
    [InlineData("smooch", "a", null, "smooch/a//")]
    [InlineData("smooch", null, "w", "smooch//w/")]
    [InlineData("smooch", "", "", "smooch///")]
    [InlineData("smooch", null, null, "smooch///")]
    [InlineData("", null, null, "")]
    [InlineData("", "a", null, "/a//")]
    [InlineData("", null, "w", "//w/")]
    [InlineData("smooch", "a/b", "50%", "smooch/a%2Fb/50%25/")]
    [InlineData("smooch", "a%2Fb", null, "smooch/a%252Fb//")]
    [InlineData("smooch", "/a", "%b", "smooch/%2Fa/%25b/")]
    public void The_start_of_its_keys_is_part_of_what_stores_keep(string protocol, string? app, string? webhook, string expected)
    {
        var identity = new WebhookIdentity(app, webhook);
        Assert.Equal(expected, identity.PrefixFor(protocol));
        Assert.Equal(expected, identity.PrefixFor(protocol));
    }

    [Fact]
    public void Each_protocol_has_a_start_of_its_own()
    {
        var identity = new WebhookIdentity("a");
        Assert.Equal(["one/a//", "two/a//", "one/a//"], ((string[])["one", "two", "one"]).Select(identity.PrefixFor));
    }

    [Fact]
    public void A_long_id_is_hashed()
    {
        var longest = new string('i', 64);
        Assert.Equal($"p/{longest}//", new WebhookIdentity(longest).PrefixFor("p"));
        Assert.Equal($"p/%sha256:{Sha256.Hex(longest + "i")}//", new WebhookIdentity(longest + "i").PrefixFor("p"));
    }

    [Fact]
    public void Its_text_has_both_ids_and_no_line_break()
    {
        Assert.Equal("a/w", new WebhookIdentity("a", "w").ToString());
        Assert.Equal("/", WebhookIdentity.None.ToString());
        Assert.Equal("a\uFFFDFORGED/", new WebhookIdentity("a\nFORGED").ToString());
    }
}

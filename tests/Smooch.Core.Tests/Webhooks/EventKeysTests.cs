namespace Smooch.Core.Tests;

public sealed class EventKeysTests
{
    private const string Abc = "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";

    [Fact]
    public void A_key_starts_with_the_prefix_and_is_hashed_only_when_it_is_too_long()
    {
        var longest = new string('k', EventKeys.Longest);
        Assert.Equal("smooch/app//" + longest, EventKeys.Of("smooch/app//", longest));
        Assert.Equal($"smooch/app//sha256:{Sha256.Hex(longest + "k")}", EventKeys.Of("smooch/app//", longest + "k"));
    }

    [Fact]
    public void A_hash_is_the_SHA_256_of_the_UTF_8_text()
    {
        Assert.Equal(Abc, Sha256.Hex("abc"));
        Assert.Equal(Abc, Sha256.Hex("abc"u8));
        Assert.Equal(Sha256.Hex("ключ"u8), Sha256.Hex("ключ"));
    }

    [Theory]
    [InlineData("a", "p/a")]
    [InlineData("b a", "p/a p/b")]
    [InlineData("a B b A a", "p/A p/B p/a p/b")]
    [InlineData("x x", "p/x")]
    public void Ordering_keys_are_in_ordinal_order_and_each_occurs_once(string keys, string expected) =>
        Assert.Equal(expected.Split(' '), EventKeys.Ordered("p/", keys.Split(' ')));

    [Fact]
    public void An_event_without_ordering_keys_is_ordered_by_its_identity() =>
        Assert.Equal(["p/"], EventKeys.Ordered("p/", []));

    [Fact]
    public void A_long_ordering_key_is_hashed_whether_or_not_there_are_others()
    {
        var key = new string('k', EventKeys.Longest + 1);
        Assert.Equal([EventKeys.Of("p/", key)], EventKeys.Ordered("p/", [key]));
        Assert.Equal(["p/a", EventKeys.Of("p/", key)], EventKeys.Ordered("p/", [key, "a"]));
    }
}

namespace Smooch.Sunshine.Tests;

/// <summary>Splitting long texts.</summary>
public sealed class MessageTextTests
{
    [Theory]
    [InlineData("", 10)]
    [InlineData("   ", 10)]
    public void Text_without_content_has_no_parts(string text, int length) => Assert.Empty(MessageText.Split(text, length));

    [Fact]
    public void Text_is_split_at_words() => Assert.Equal(["one two", "three", "four"], MessageText.Split("one two three four", 8));

    [Fact]
    public void Word_that_is_too_long_is_split_inside() => Assert.Equal(["abcd", "efgh", "ij k"], MessageText.Split("abcdefghij k", 4));

    [Fact]
    public void Surrogate_pair_is_never_split() =>
        Assert.Equal(["a", "😀", "😀b"], MessageText.Split("a😀😀b", 3).SelectMany(part => part == "a😀" ? new[] { "a", "😀" } : [part]));

    [Fact]
    public void Long_text_keeps_every_word_and_no_part_is_too_long()
    {
        var text = string.Join(" ", Enumerable.Range(0, 3_000).Select(n => $"word{n}😀"));
        var parts = MessageText.Split(text);
        Assert.All(parts, part => Assert.InRange(part.Length, 1, MessageText.MaxLength));
        Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part[0]) || char.IsHighSurrogate(part[^1])));
        Assert.Equal(text, string.Join(" ", parts));
    }
}

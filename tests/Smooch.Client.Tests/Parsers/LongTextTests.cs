using System.Text;

namespace Smooch.Client.Tests.Parsers;

/// <summary>A body may be looked at in pieces: a character may lie across the edge of two, and a broken one too.</summary>
public sealed class LongTextTests
{
    private const int Longer = 5_000;

    [Theory]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("🅿")]
    public void A_character_may_lie_anywhere(string character)
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = new string('a', shift) + string.Concat(Enumerable.Repeat(character, Longer));
            var parsed = Assert.IsType<UnknownWebhookEvent>(
                WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""{"trigger":"new","text":"{{text}}"}""")));
            Assert.Equal(text, parsed.Json.GetProperty("text").GetString());
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("🅿")]
    public void A_broken_character_is_found_anywhere(string character)
    {
        var broken = Encoding.UTF8.GetBytes(character)[..^1];
        foreach (var before in Enumerable.Range(4_060, 50))
        {
            byte[] body = [.. "{\"text\":\""u8, .. Enumerable.Repeat((byte)'a', before), .. broken, .. "aaaa\"}"u8];
            Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(body));
        }
    }
}

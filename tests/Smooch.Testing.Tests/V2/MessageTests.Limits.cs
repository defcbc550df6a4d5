
namespace Smooch.Testing.Tests.V2;

public sealed partial class MessageTests
{
    [Theory]
    [InlineData("text", 4096, """{"type":"text","text":"@"}""")]
    [InlineData("htmlText", 4096, """{"type":"text","htmlText":"@"}""")]
    [InlineData("markdownText", 4096, """{"type":"text","text":"a","markdownText":"@"}""")]
    [InlineData("altText", 128, """{"type":"image","mediaUrl":"https://example.org/a.png","altText":"@"}""")]
    [InlineData("title", 128, """{"type":"list","items":[{"title":"@","actions":[{"type":"postback","text":"a","payload":"a"}]}]}""")]
    [InlineData(
        "description",
        128,
        """{"type":"list","items":[{"title":"T","description":"@","actions":[{"type":"postback","text":"a","payload":"a"}]}]}""")]
    [InlineData("label", 128, """{"type":"form","fields":[{"type":"text","name":"n","label":"@"}]}""")]
    [InlineData("placeholder", 128, """{"type":"form","fields":[{"type":"text","name":"n","label":"l","placeholder":"@"}]}""")]
    public async Task A_text_may_have_its_documented_length_and_no_more(string member, int limit, string content)
    {
        // Markdown grows by its tags: what fits is shorter.
        var fits = member == "markdownText" ? limit - 7 : limit;
        (await PostAsync(content.Replace("@", new string('a', fits), StringComparison.Ordinal))).Expect(201);
        (
            await PostAsync(
                content.Replace("@", new string('a', limit + 1), StringComparison.Ordinal)))
                    .ExpectErrors(400, "bad_request", $"should NOT be longer than {limit} characters");
    }

    [Fact]
    public async Task Html_that_grows_beyond_the_limit_is_rejected() =>
        (await PostAsync($$"""{"type":"text","markdownText":"{{new string('&', 1000)}}"}""")).ExpectErrors(400, "bad_request", "htmlText");

    [Theory]
    [InlineData(10, """{"type":"postback","text":"a","payload":"a"}""", """{"type":"text","text":"t","actions":[@]}""")]
    [InlineData(10, """{"type":"reply","text":"a","payload":"a"}""", """{"type":"text","text":"t","actions":[@]}""")]
    [InlineData(3, """{"type":"postback","text":"a","payload":"a"}""", """{"type":"carousel","items":[{"title":"T","actions":[@]}]}""")]
    [InlineData(10, """{"title":"T","actions":[{"type":"postback","text":"a","payload":"a"}]}""", """{"type":"list","items":[@]}""")]
    [InlineData(
        10,
        """{"type":"postback","text":"a","payload":"a"}""",
        """{"type":"list","items":[{"title":"T","actions":[{"type":"postback","text":"a","payload":"a"}]}],"actions":[@]}""")]
    [InlineData(
        200,
        """{"name":"#","label":"a"}""",
        """{"type":"form","fields":[{"type":"select","name":"n","label":"l","options":[@]}]}""")]
    [InlineData(20, """{"type":"text","name":"#","label":"a"}""", """{"type":"form","fields":[@]}""")]
    public async Task A_list_may_have_its_documented_number_of_items_and_no_more(int limit, string item, string content)
    {
        string With(int count) => content.Replace(
            "@", string.Join(
                ',',
                Enumerable.Range(0, count).Select(i => item.Replace("#", $"{i}", StringComparison.Ordinal))), StringComparison.Ordinal);
        (await PostAsync(With(limit))).Expect(201);
        (await PostAsync(With(limit + 1))).ExpectErrors(400, "bad_request", $"should NOT have more than {limit} items");
    }

    [Fact]
    public async Task A_conversation_is_locked_at_thirty_thousand_messages()
    {
        fake.Smooch.App.AppendHistory("mira", Enumerable.Range(0, 30_000).Select(i => new FakeHistoryMessage($"{i}", i)));
        (await PostAsync("""{"type":"text","text":"One more"}""")).ExpectErrors(
            423,
            "locked",
            "Message limit of 30000 per conversation reached.");
    }
}

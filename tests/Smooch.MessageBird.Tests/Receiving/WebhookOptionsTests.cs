namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>The options of the receiver: their defaults, the URL that a call was signed for, and what is wrong with them.</summary>
public sealed class WebhookOptionsTests
{
    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var options = new MessageBirdWebhookOptions();
        Assert.Equal(
            (null, true, TimeSpan.FromSeconds(5), true, TimeSpan.FromSeconds(10)),
            (options.PublicBaseUrl, options.VerifyUrl, options.ClockTolerance, options.AcceptLegacySignatures, options.LegacyMaxAge));
        Assert.Empty(options.SigningKeys);
        Assert.Empty(options.CheckSignatures());
    }

    [Theory]
    [InlineData(null, "http://localhost:5000/messagebird?a=1")]
    [InlineData("https://bot.example.org", "https://bot.example.org/messagebird?a=1")]
    [InlineData(" https://bot.example.org// ", "https://bot.example.org/messagebird?a=1")]
    [InlineData("https://bot.example.org/prefix/", "https://bot.example.org/prefix/messagebird?a=1")]
    public void A_call_is_signed_for_the_public_address_with_its_path_and_query(string? publicBaseUrl, string expected)
    {
        var options = new MessageBirdWebhookOptions { PublicBaseUrl = publicBaseUrl };
        Assert.Equal(expected, options.UrlOf(WebhookRequest.Create("POST", "http://localhost:5000/messagebird?a=1", [])));
    }

    [Theory]
    [InlineData("https://bot.example.org")]
    [InlineData(" http://bot.example.org/prefix/\n")]
    [InlineData("https://mymessagebird.com")]
    [InlineData("https://messagebird.com.example.org")]
    public void A_public_address_of_the_program_is_accepted(string url) =>
        Assert.Empty(new MessageBirdWebhookOptions { PublicBaseUrl = url }.CheckSignatures());

    [Theory]
    [InlineData("", "must be an absolute http or https address without a query", "https://bot.example.org")]
    [InlineData("bot.example.org", "must be an absolute http or https address without a query", "https://bot.example.org")]
    [InlineData("https://bot.example.org?a", "must be an absolute http or https address without a query", "https://bot.example.org")]
    [InlineData("https://bot.example.org#a", "must be an absolute http or https address without a query", "https://bot.example.org")]
    [InlineData("https://conversations.messagebird.com", "is the address of the API", "program is called at")]
    [InlineData("https://MessageBird.com/hooks", "is the address of the API", "program is called at")]
    public void Another_public_address_is_rejected(string url, params string[] words)
    {
        var wrong = Assert.Single(new MessageBirdWebhookOptions { PublicBaseUrl = url }.CheckSignatures());
        Assert.All(words, word => Assert.Contains(word, wrong, StringComparison.Ordinal));
    }

    [Fact]
    public void Times_at_the_limit_are_accepted_and_those_beyond_it_rejected()
    {
        Assert.Empty(new MessageBirdWebhookOptions { ClockTolerance = TimeSpan.Zero }.CheckSignatures());
        Assert.Empty(new MessageBirdWebhookOptions { LegacyMaxAge = TimeSpan.FromTicks(1) }.CheckSignatures());
        Assert.Contains(
            "ClockTolerance must not be negative",
            Assert.Single(new MessageBirdWebhookOptions { ClockTolerance = TimeSpan.FromTicks(-1) }.CheckSignatures()),
            StringComparison.Ordinal);
        var age = Assert.Single(new MessageBirdWebhookOptions { LegacyMaxAge = TimeSpan.Zero }.CheckSignatures());
        Assert.Contains("LegacyMaxAge must be longer than zero", age, StringComparison.Ordinal);
        Assert.Contains("AcceptLegacySignatures to false", age, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_added_without_the_whitespace_around_it_and_an_empty_one_is_not()
    {
        var options = new MessageBirdWebhookOptions();
        foreach (var key in (string?[])[null, "", " \n"])
            options.AddSigningKey(key);
        Assert.Empty(options.SigningKeys);
        options.AddSigningKey(" live_key\n", "north");
        options.AddSigningKey("a signing key");
        Assert.Equal(["north", null], options.SigningKeys.Select(key => key.Account));
        var wrong = Assert.Single(options.CheckSignatures());
        Assert.Contains("that is an access key", wrong, StringComparison.Ordinal);
        Assert.Contains("settings of the dashboard", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_fail_the_validation_with_every_reason()
    {
        var rules = new MessageBirdWebhookOptionsRules();
        Assert.True(rules.Validate(name: null, new MessageBirdWebhookOptions()).Succeeded);
        var result = rules.Validate(
            name: null,
            new MessageBirdWebhookOptions { PublicBaseUrl = "x", ClockTolerance = -TimeSpan.FromDays(1), LegacyMaxAge = TimeSpan.Zero });
        Assert.True(result.Failed);
        Assert.Equal(3, result.Failures!.Count());
    }
}

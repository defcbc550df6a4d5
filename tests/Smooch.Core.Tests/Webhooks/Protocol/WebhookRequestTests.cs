namespace Smooch.Core.Tests.Protocol;

public sealed class WebhookRequestTests
{
    [Theory]
    [InlineData("https://bot.example.org/smooch?a=b", "https://bot.example.org", "/smooch?a=b")]
    [InlineData("https://bot.example.org:8443/a%2Fb/../c", "https://bot.example.org:8443", "/a%2Fb/../c")]
    [InlineData("https://bot.example.org", "https://bot.example.org", "/")]
    [InlineData("https://bot.example.org/", "https://bot.example.org", "/")]
    [InlineData("https://bot.example.org?a=b", "https://bot.example.org", "/?a=b")]
    [InlineData("x://h/p", "x://h", "/p")]
    public void The_address_is_divided_without_a_change(string url, string baseUrl, string target)
    {
        var request = WebhookRequest.Create("POST", url, []);
        Assert.Equal(("POST", baseUrl, target), (request.Method, request.BaseUrl, request.RawTarget));
    }

    [Theory]
    [InlineData("/smooch")]
    [InlineData("bot.example.org/smooch")]
    [InlineData("://bot.example.org")]
    [InlineData("")]
    public void An_address_that_is_not_absolute_is_rejected(string url) =>
        Assert.Equal("url", Assert.ThrowsAny<ArgumentException>(() => WebhookRequest.Create("POST", url, [])).ParamName);

    [Fact]
    public void A_null_or_an_empty_method_is_rejected()
    {
        Assert.Equal("method", Assert.ThrowsAny<ArgumentException>(() => WebhookRequest.Create("", "https://h", [])).ParamName);
        Assert.Equal("headers", Assert.ThrowsAny<ArgumentException>(() => WebhookRequest.Create("POST", "https://h", null!)).ParamName);
    }

    [Fact]
    public void A_header_is_found_in_any_case()
    {
        var request = WebhookRequest.Create("POST", "https://h", [new("X-API-Key", "one")]);
        Assert.Equal("one", request.GetHeader("x-api-key"));
        Assert.True(request.HasHeader("X-Api-KEY"));
        Assert.Null(request.GetHeader("X-API"));
        Assert.False(request.HasHeader("X-API"));
    }

    [Fact]
    public void A_header_that_occurs_more_than_once_has_no_value_but_is_present()
    {
        var request = WebhookRequest.Create(
            "POST",
            "https://h",
            [new("X-API-Key", "one"), new("x-api-key", "two"), new("X-API-Key", "one")]);
        Assert.Null(request.GetHeader("X-API-Key"));
        Assert.True(request.HasHeader("X-API-Key"));
    }
}

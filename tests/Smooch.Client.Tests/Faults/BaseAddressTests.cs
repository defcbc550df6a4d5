namespace Smooch.Client.Tests.Faults;

/// <summary>An address with the version in it made every call a 404, which reads as "no conversation".</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://api.smooch.io/v1", "/v1")]
    [InlineData("https://api.smooch.io/v1.1", "/v1.1")]
    [InlineData("https://api.smooch.io/v1.1/", "/v1.1")]
    [InlineData("https://api.eu-1.smooch.io/V1.1", "/V1.1")]
    [InlineData("https://api.smooch.io/v2", "/v2")]
    [InlineData("https://proxy.example/smooch/v1", "/v1")]
    [InlineData("https://api.smooch.io/v1.1/apps/5c0fbb112233445566778899", "/v1.1/apps/5c0fbb112233445566778899")]
    [InlineData("https://api.smooch.io/v1/appusers", "/v1/appusers")]
    [InlineData("http://127.0.0.1:5000//v1//", "/v1")]
    public void An_address_with_the_version_is_rejected(string address, string remove)
    {
        var options = TestCredential.OptionsFor("JWT");
        options.BaseAddress = new Uri(address);
        var rejected = Assert.Throws<ArgumentException>(() => new SmoochClient(options));
        Assert.Contains(
            $"BaseAddress must not contain the version, which the client adds: remove {remove}, as in https://api.smooch.io",
            rejected.Message,
            StringComparison.Ordinal);

        var oauth = new SmoochOAuthOptions { ClientId = "bot", ClientSecret = new SmoochSecret("secret"), BaseAddress = new Uri(address) };
        Assert.Contains(
            $"remove {remove}",
            Assert.Throws<ArgumentException>(() => new SmoochOAuthClient(oauth)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.smooch.io")]
    [InlineData("https://proxy.example/v1/smooch")]
    [InlineData("https://proxy.example/version1")]
    [InlineData("https://proxy.example/v")]
    [InlineData("https://proxy.example/vip")]
    [InlineData("https://v1.example/")]
    public void An_address_of_another_kind_is_accepted(string address)
    {
        var options = TestCredential.OptionsFor("JWT");
        options.BaseAddress = new Uri(address);
        using var smooch = new SmoochClient(options);
    }
}

namespace Smooch.AspNetCore.Tests;

/// <summary>A protocol may verify with the body and the address as they arrived.</summary>
public sealed class SignatureTests
{
    private static Task<PostOffice> OpenAsync() =>
        PostOffice.OpenAsync(services => services.AddLetters().AddHandler<LetterEvent, LetterHandler>());

    [Theory]
    [InlineData("/letters")]
    [InlineData("/letters?b=2&a=%7e1&a=0+1")]
    [InlineData("/%6Cetters?q=%2F%2f")]
    [InlineData("/letters/?x")]
    public async Task The_address_is_verified_as_it_was_sent(string target)
    {
        await using var office = await OpenAsync();
        Assert.Equal(200, await office.SendAsync(target, PostOffice.Post(PostOffice.Letter("1", "ann")), LetterRegistration.Key));
    }

    [Fact]
    public async Task A_wrong_signature_is_rejected_after_the_body_is_read()
    {
        await using var office = await OpenAsync();
        Assert.Equal(401, await office.SendAsync("/letters", PostOffice.Post(PostOffice.Letter("1", "ann")), "another key"));
        Assert.Equal(401, await office.SendAsync("/letters", "no JSON at all", "another key"));
        Assert.Equal(400, await office.SendAsync("/letters", "no JSON at all", LetterRegistration.Key));
        Assert.Empty(office.Postman.Carried);
    }

    [Fact]
    public async Task Without_a_signature_the_body_is_not_needed()
    {
        await using var office = await OpenAsync();
        Assert.Equal(401, await office.SendAsync("/letters", new string(' ', 2_000_000), key: null));
        Assert.DoesNotContain(office.Logs.Lines, line => line.Id.Id == 224);
    }
}

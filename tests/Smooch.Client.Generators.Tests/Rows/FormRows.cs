namespace Smooch.Client.Generators.Tests;

/// <summary>The row on bodies that are forms.</summary>
public sealed class FormRows : IDisposable
{
    private readonly StubService service = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Form_has_a_field_for_each_member_under_its_name_in_json()
    {
        service.Answer = """{"givenName":"b"}""";

        var result = await service.Api.FormAsync("a/b", new Fields { GrantType = "g", GivenName = "Zoë & Co=+%", Size = 1.50m, Flag = false }, Token);

        Assert.Equal(HttpMethod.Post, service.Method);
        Assert.Equal("/f/a%2Fb", service.Sent);
        Assert.Equal("application/x-www-form-urlencoded", service.ContentHeaders!.ContentType!.ToString());
        Assert.Equal("grant_type=g&givenName=Zo%C3%AB+%26+Co%3D%2B%25&size=1.50&flag=false", service.Body);
        Assert.Equal(service.Body!.Length, service.ContentLength);
        Assert.Equal("b", result.GivenName);
    }

    [Fact]
    public async Task Empty_text_is_a_field_and_null_is_none()
    {
        await service.Api.FormAsync("a", new Fields { GivenName = "" }, Token);

        Assert.Equal("givenName=", service.Body);
    }

    [Fact]
    public async Task What_a_form_cannot_hold_is_refused_before_any_call()
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => service.Api.FormAsync("a", new Fields { Ids = [1] }, Token));

        Assert.Contains("'ids'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, service.Calls);
    }

    [Fact]
    public async Task Null_body_is_refused_before_any_call()
    {
        var refused = await Assert.ThrowsAsync<ArgumentNullException>(() => service.Api.FormAsync("a", null!, Token));

        Assert.Equal("fields", refused.ParamName);
        Assert.Equal(0, service.Calls);
    }

    [Fact]
    public async Task Default_body_is_json()
    {
        await service.Api.DefaultBodyAsync(new Thing { Size = 2 }, Token);

        Assert.Equal("""{"size":2}""", service.Body);
    }

    [Fact]
    public async Task A_form_that_was_never_asked_for_leaves_no_doubt()
    {
        using var body = Http.FormBody.Create(new Fields { GrantType = "g" }, TableJsonContext.Default.Fields, "body");

        Assert.False(body.Started);
        Assert.True(body.Repeatable);
        await body.CopyToAsync(Stream.Null, Token);
        Assert.True(body.Started);
    }
}

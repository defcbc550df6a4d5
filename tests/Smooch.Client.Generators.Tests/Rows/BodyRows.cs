namespace Smooch.Client.Generators.Tests;

/// <summary>The rows on bodies, and on results as far as the generated code decides them.</summary>
public sealed class BodyRows : IDisposable
{
    private readonly StubService service = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Body_is_json_of_known_length_from_the_assembly_context()
    {
        await service.Api.ExplicitBodyAsync("a/b", new Thing { GivenName = "Zoë" }, Token);

        Assert.Equal(HttpMethod.Post, service.Method);
        Assert.Equal("/b/a%2Fb", service.Sent);
        Assert.Equal("application/json; charset=utf-8", service.ContentHeaders!.ContentType!.ToString());
        Assert.Equal("""{"givenName":"Zo\u00EB"}""", service.Body);
        Assert.Equal(service.Body!.Length, service.ContentLength);
    }

    [Fact]
    public async Task The_only_complex_parameter_of_a_put_is_the_body()
    {
        await service.Api.ImpliedBodyAsync(1, new Thing { Size = 2 }, Token);

        Assert.Equal(HttpMethod.Put, service.Method);
        Assert.Equal("/b?a=1", service.Sent);
        Assert.Equal("""{"size":2}""", service.Body);
    }

    [Fact]
    public async Task Patch_and_a_renamed_type_description_work()
    {
        service.Answer = """{"givenName":"b"}""";

        var result = await service.Api.PatchAsync(new RenamedThing { GivenName = "a" }, Token);

        Assert.Equal("PATCH", service.Method!.Method);
        Assert.Equal("""{"givenName":"a"}""", service.Body);
        Assert.Equal("b", result.GivenName);
    }

    [Fact]
    public async Task Null_body_is_refused_before_any_call()
    {
        var refused = await Assert.ThrowsAsync<ArgumentNullException>(() => service.Api.ExplicitBodyAsync("a", null!, Token));

        Assert.Equal("thing", refused.ParamName);
        Assert.Equal(0, service.Calls);
    }

    [Fact]
    public async Task Post_and_delete_without_a_body_have_no_content()
    {
        // One that creates has a body of no bytes, so that the platform does not repeat it by itself: the same on the wire.
        await service.Api.PostNothingAsync(Token);
        Assert.Equal(HttpMethod.Post, service.Method);
        Assert.Equal(0, service.ContentLength);
        Assert.Null(service.ContentHeaders!.ContentType);

        await service.Api.LastSegmentAsync("a", Token);
        Assert.Equal(HttpMethod.Delete, service.Method);
        Assert.Null(service.ContentHeaders);
    }

    [Fact]
    public async Task Result_is_the_answer_and_a_plain_task_ignores_it()
    {
        service.Answer = """{"givenName":"Zoë","size":3}""";

        Assert.Equal(new Thing { GivenName = "Zoë", Size = 3 }, await service.Api.ExplicitBodyAsync("a", new Thing(), Token));

        service.Answer = "<html>";
        await service.Api.PostNothingAsync(Token);
    }

    [Fact]
    public async Task Operation_that_the_version_lacks_is_refused_before_any_call()
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => service.Api.OldAsync(Token));

        Assert.Contains("Table.Old", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, service.Calls);
    }

    [Fact]
    public async Task Token_of_the_caller_reaches_the_call()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Api.PostNothingAsync(source.Token));

        Assert.Equal(0, service.Calls);
    }

    [Theory]
    [InlineData("https://h", "https://h/v1/b")]
    [InlineData("https://h/", "https://h/v1/b")]
    [InlineData("https://h/base", "https://h/base/v1/b")]
    [InlineData("https://h/base//", "https://h/base/v1/b")]
    [InlineData("https://h/base?k=1", "https://h/base/v1/b")]
    public async Task Route_extends_the_path_of_the_base_address(string baseAddress, string url)
    {
        using var based = new StubService(baseAddress);

        await based.Api.PostNothingAsync(Token);

        Assert.Equal(url, based.Url);
    }
}

namespace Smooch.Client.Generators.Tests;

/// <summary>The rows on paths.</summary>
public sealed class PathRows : IDisposable
{
    private readonly StubService service = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => service.Dispose();

    [Theory(DisplayName = "Path value is sent as one segment")]
    [InlineData("steveb@channel5.com", "steveb%40channel5.com")]
    [InlineData("a/b c", "a%2Fb%20c")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("50%", "50%25")]
    [InlineData("%2F", "%252F")]
    [InlineData("%2E%2E", "%252E%252E")]
    [InlineData("ünï 漢字", "%C3%BCn%C3%AF%20%E6%BC%A2%E5%AD%97")]
    [InlineData("🙂", "%F0%9F%99%82")]
    [InlineData("a?b#c&d=e", "a%3Fb%23c%26d%3De")]
    [InlineData("a:b;c,d", "a%3Ab%3Bc%2Cd")]
    [InlineData(@"a\b", "a%5Cb")]
    [InlineData("x'y!*()~-._", "x%27y%21%2A%28%29~-._")]
    [InlineData("...", "...")]
    public async Task Path_value_is_sent_as_one_segment(string value, string segment)
    {
        await service.Api.SegmentAsync(value, Token);

        Assert.Equal($"/u/{segment}/m", service.Sent);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Path_value_that_would_address_another_resource_is_refused_before_any_call(string? value)
    {
        var inside = await Assert.ThrowsAnyAsync<ArgumentException>(() => service.Api.SegmentAsync(value, Token));
        var last = await Assert.ThrowsAnyAsync<ArgumentException>(() => service.Api.LastSegmentAsync(value, Token));

        Assert.Equal("id", inside.ParamName);
        Assert.Equal("id", last.ParamName);
        Assert.Equal(0, service.Calls);
    }

    [Fact]
    public async Task Placeholder_matches_its_parameter_in_any_case()
    {
        await service.Api.OtherCaseAsync("a", Token);

        Assert.Equal("/u/a", service.Sent);
    }

    [Fact]
    public async Task AliasAs_renames_the_placeholder()
    {
        await service.Api.RenamedSegmentAsync("a", Token);

        Assert.Equal("/u/a", service.Sent);
    }

    [Fact]
    public async Task Placeholder_may_stand_twice()
    {
        await service.Api.TwiceAsync("a b", Token);

        Assert.Equal("/u/a%20b/of/a%20b", service.Sent);
    }

    [Fact]
    public async Task Placeholders_may_share_a_segment()
    {
        await service.Api.PartialSegmentsAsync("my.pic", "png", Token);

        Assert.Equal("/files/my.pic.png", service.Sent);
    }

    [Fact]
    public async Task Int_guid_bool_and_enum_have_invariant_forms()
    {
        await service.Api.TypedSegmentsAsync(-5, 1_234_567_890_123, Guid.Empty, true, PlainEnum.SecondOne, NamedEnum.SecondOne, new OpenValue("new"), Token);

        Assert.Equal("/t/-5/1234567890123/00000000-0000-0000-0000-000000000000/true/SecondOne/second%20%22one%22/new", service.Sent);
    }

    [Fact]
    public async Task Enum_value_without_a_wire_text_is_sent_by_name_or_number()
    {
        await service.Api.TypedSegmentsAsync(1, 2, Guid.Empty, false, (PlainEnum)99, NamedEnum.FirstOne, new OpenValue("new"), Token);

        Assert.Equal("/t/1/2/00000000-0000-0000-0000-000000000000/false/99/FirstOne/new", service.Sent);
    }
}

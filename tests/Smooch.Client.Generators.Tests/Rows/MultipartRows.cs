using System.Text;

namespace Smooch.Client.Generators.Tests;

/// <summary>The rows on multipart bodies.</summary>
public sealed class MultipartRows : IDisposable
{
    private readonly StubService service = new();
    private readonly MemoryStream stream = new(Encoding.ASCII.GetBytes("bytes"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        service.Dispose();
        stream.Dispose();
    }

    [Fact]
    public async Task Boundary_differs_from_call_to_call()
    {
        await Upload(role: "a");
        var first = Boundary();
        await Upload(role: "a");

        Assert.NotEqual(first, Boundary());
        Assert.Equal("multipart/form-data", service.ContentHeaders!.ContentType!.MediaType);
    }

    [Fact]
    public async Task File_part_has_name_file_name_and_type()
    {
        await Upload(new StreamPart(stream, "pic.png", "image/png"));

        Assert.Equal(
            """
            --B
            Content-Type: image/png
            Content-Disposition: form-data; name=source; filename=pic.png; filename*=utf-8''pic.png

            bytes
            --B--

            """,
            Form());
    }

    [Fact]
    public async Task File_part_without_a_type_has_no_content_type()
    {
        await Upload(new StreamPart(stream, "pic.png"));

        Assert.DoesNotContain("Content-Type", Form(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_name_beyond_ascii_is_sent_in_both_forms()
    {
        await Upload(new StreamPart(stream, "ü.png"));

        Assert.Contains("filename=\"=?utf-8?B?w7wucG5n?=\"; filename*=utf-8''%C3%BC.png", Form(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a \"b\".png", "filename=\"a %22b%22.png\"; filename*=utf-8''a%20%2522b%2522.png")]
    [InlineData("a\r\nX: y.png", "filename=\"a%0D%0AX: y.png\"; filename*=utf-8''a%250D%250AX%3A%20y.png")]
    public async Task File_name_can_end_neither_its_value_nor_its_line(string name, string written)
    {
        await Upload(new StreamPart(stream, name));

        Assert.Contains(written, Form(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_is_named_by_itself_else_by_alias_else_by_parameter()
    {
        using var other = new MemoryStream();

        await Upload(new StreamPart(stream, "a"), new StreamPart(other, "b"));
        Assert.Contains("name=source; filename=a;", Form(), StringComparison.Ordinal);
        Assert.Contains("name=other; filename=b;", Form(), StringComparison.Ordinal);

        await Upload(new StreamPart(stream, "a", name: "mine"), new StreamPart(other, "b", name: "yours"));
        Assert.Contains("name=mine; filename=a;", Form(), StringComparison.Ordinal);
        Assert.Contains("name=yours; filename=b;", Form(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_of_the_caller_stays_open()
    {
        await Upload(new StreamPart(stream, "pic.png"));

        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("number")]
    [InlineData("flag")]
    public async Task Text_number_and_flag_are_text_parts(string row)
    {
        var (name, value) = row switch
        {
            "text" => ("role", "appMaker ü"),
            "number" => ("the-number", "1000"),
            _ => ("flag", "true"),
        };

        await Upload(role: row == "text" ? value : null, number: row == "number" ? 1000 : null, flag: row == "flag" ? true : null);

        Assert.Equal(
            $"""
            --B
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: form-data; name={name}

            {value}
            --B--

            """,
            Form());
    }

    [Fact]
    public async Task Null_parameters_are_no_parts()
    {
        await Upload(role: "appUser");

        Assert.Equal(1, Form().Split("Content-Disposition").Length - 1);
    }

    [Fact]
    public async Task Length_is_known_when_that_of_every_part_is()
    {
        await Upload(new StreamPart(stream, "pic.png"), role: "appUser", number: 1, flag: false);
        Assert.Equal(Encoding.UTF8.GetByteCount(service.Body!), service.ContentLength);

        using var unknown = new StreamOfUnknownLength();
        await Upload(new StreamPart(unknown, "pic.png"), role: "appUser");
        Assert.Null(service.ContentLength);
    }

    [Fact]
    public async Task Path_and_query_work_beside_parts()
    {
        await service.Api.UploadAsync("a b", new StreamPart(stream, "pic.png"), null, null, null, null, access: "public", Token);

        Assert.Equal("/m/a%20b?access=public", service.Sent);
        Assert.DoesNotContain("public", Form(), StringComparison.Ordinal);
    }

    private Task Upload(StreamPart? source = null, StreamPart? second = null, string? role = null, int? number = null, bool? flag = null) =>
        service.Api.UploadAsync("u", source, second, role, number, flag, access: null, Token);

    private string Boundary() => service.ContentHeaders!.ContentType!.Parameters.Single(p => p.Name == "boundary").Value!.Trim('"');

    private string Form() => service.Body!.Replace(Boundary(), "B", StringComparison.Ordinal).ReplaceLineEndings("\n");

    private sealed class StreamOfUnknownLength : MemoryStream
    {
        public override bool CanSeek => false;
    }
}

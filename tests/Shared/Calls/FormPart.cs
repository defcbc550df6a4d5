using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Smooch.Tests;

/// <summary>A part of a multipart form, read by the parser of ASP.NET Core.</summary>
internal sealed record FormPart(string Name, string Text, string? ContentType = "text/plain; charset=utf-8", string? FileName = null)
{
    public static async Task<List<FormPart>> ReadAsync(RecordedRequest request)
    {
        var type = MediaTypeHeaderValue.Parse(request["Content-Type"]);
        Assert.Equal("multipart/form-data", type.MediaType.Value);
        using var body = new MemoryStream(request.Content!);
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).Value!, body);
        List<FormPart> parts = [];
        while (await reader.ReadNextSectionAsync(TestContext.Current.CancellationToken) is { } section)
        {
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            Assert.Equal("form-data", disposition.DispositionType.Value);
            using var text = new StreamReader(section.Body, Encoding.UTF8);
            parts.Add(new FormPart(
                HeaderUtilities.RemoveQuotes(disposition.Name).Value!,
                await text.ReadToEndAsync(TestContext.Current.CancellationToken),
                section.ContentType,
                disposition.FileName.HasValue ? HeaderUtilities.RemoveQuotes(disposition.FileName).Value : null));
        }

        return parts;
    }
}

using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Smooch.Testing;

/// <summary>A form, read into memory: text fields by name, and the files of a multipart body.</summary>
internal sealed class RequestForm
{
    public static readonly RequestForm Empty = new();

    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, UploadedFile> Files { get; } = new(StringComparer.Ordinal);

    public UploadedFile RequiredFile(string name) => Files.TryGetValue(name, out var file)
        ? file
        : throw ApiException.BadRequest($"Missing required file part {name}");

    public static async Task<RequestForm> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(
            "multipart/form-data",
            StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            throw ApiException.BadRequest("content-type must be multipart/form-data with a boundary");
        }

        var form = new RequestForm();
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
                await form.AddAsync(section, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not (ApiException or OperationCanceledException or BadHttpRequestException))
        {
            // The reader has several exceptions for malformed parts.
            throw ApiException.BadRequest("Malformed multipart body");
        }

        return form;
    }

    public static RequestForm FromUrlEncoded(HttpRequest request, byte[] body)
    {
        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            throw ApiException.BadRequest("content-type must be application/x-www-form-urlencoded");

        var form = new RequestForm();
        foreach (var (name, value) in QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)))
            form.Fields[name] = value.ToString();

        return form;
    }

    private async Task AddAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
        {
            throw ApiException.BadRequest("A part of the multipart body has no name");
        }

        using var buffer = new MemoryStream();
        await section.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (disposition.IsFileDisposition())
        {
            var fileName = HeaderUtilities.RemoveQuotes(
                disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName);
            Files[name] = new UploadedFile(fileName.Value ?? "file", MediaTypeOf(section), buffer.ToArray());
        }
        else
        {
            Fields[name] = Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
    }

    // It is sent again as a header when the file is downloaded.
    private static string MediaTypeOf(MultipartSection section)
    {
        if (section.ContentType is not { } type)
            return "application/octet-stream";

        return MediaTypeHeaderValue.TryParse(type, out _) && !type.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? type
            : throw ApiException.BadRequest("A part of the multipart body has no valid content-type");
    }
}

internal sealed record UploadedFile(string FileName, string ContentType, byte[] Content)
{
    /// <summary>Gets a value indicating whether the file is deleted together with its message.</summary>
    public bool IsForMessage { get; init; }
}

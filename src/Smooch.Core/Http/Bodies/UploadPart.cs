using System.Net.Http.Headers;

namespace Smooch;

/// <summary>Creates the part of a form for an uploaded file: streamed, with progress, never closed.</summary>
internal static class UploadPart
{
    public static void Check(Stream? content, string? fileName, string? contentType)
    {
        RequestRules.Require(content is { CanRead: true }, "Content is null or cannot be read.");
        RequestRules.CheckText(fileName, "FileName");
        RequestRules.Require(
            contentType is null || MediaTypeHeaderValue.TryParse(contentType, out _),
            "ContentType must be a media type, such as image/png.");
    }

    public static StreamPart Create(Stream content, string fileName, string? contentType, IProgress<UploadProgress>? progress) => new(
        progress is null ? content : new ProgressStream(content, progress),
        fileName,
        contentType);
}

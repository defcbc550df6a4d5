using System.Net.Http.Headers;

namespace Smooch;

/// <summary>A file that is uploaded, as a part of a form: streamed, with progress, and never closed.</summary>
internal static class UploadPart
{
    public static void Check(Stream? content, string? fileName, string? contentType)
    {
        RequestRules.Require(content is { CanRead: true }, "Content is null or cannot be read.");
        RequestRules.CheckText(fileName, "FileName");
        RequestRules.Require(contentType is null || MediaTypeHeaderValue.TryParse(contentType, out _), "ContentType is no media type, such as image/png.");
    }

    public static StreamPart Create(Stream content, string fileName, string? contentType, IProgress<UploadProgress>? progress) => new(
        progress is null ? content : new ProgressStream(content, progress),
        fileName,
        contentType);
}

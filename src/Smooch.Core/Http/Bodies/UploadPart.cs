using System.Net.Http.Headers;

namespace Smooch;

/// <summary>Creates the part of a form for an uploaded file: streamed, with progress; the stream of the caller stays open.</summary>
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

    /// <summary>Returns the form of an attachment.</summary>
    public static MultipartBody Form(Stream content, string fileName, string? contentType, IProgress<UploadProgress>? progress) =>
        new MultipartBody().AddFile(
            "source",
            Create(content, fileName, contentType ?? MediaTypes.Of(fileName) ?? "application/octet-stream", progress));

    /// <summary>Opens a local file that is read once, from its start to its end.</summary>
    public static FileStream OpenFile(string path) => new(
        Argument.NotEmpty(path),
        FileMode.Open,
        FileAccess.Read,
        FileShare.Read,
        bufferSize: 1,
        FileOptions.Asynchronous | FileOptions.SequentialScan);
}

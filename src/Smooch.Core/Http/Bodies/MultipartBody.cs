using System.Net;
using System.Text;

namespace Smooch;

/// <summary>A form with files. Files are streamed, and the caller's streams stay open.</summary>
/// <remarks>
/// It contains the platform's form instead of deriving from it: a derived form does not receive the token, so a slow file could not be
/// cancelled.
/// </remarks>
internal sealed class MultipartBody : HttpContent, ISendProbe
{
    private readonly MultipartFormDataContent form = new();
    private readonly List<StreamPartContent> files = [];

    public MultipartBody() => Headers.ContentType = form.Headers.ContentType;

    /// <inheritdoc/>
    public bool Started { get; set; }

    /// <inheritdoc/>
    public bool IsReplayable { get; private set; } = true;

    /// <summary>Adds a field; null adds nothing.</summary>
    /// <returns>The same form.</returns>
    public MultipartBody AddText(string name, string? value)
    {
        if (value is not null)
            form.Add(new StringContent(value, Encoding.UTF8), name);
        return this;
    }

    /// <summary>Adds a file.</summary>
    /// <returns>The same form.</returns>
    public MultipartBody AddFile(string name, StreamPart part)
    {
        var content = new StreamPartContent(part);
        IsReplayable &= content.IsReplayable;
        files.Add(content);
        form.Add(content, name, Escaped(part.FileName));
        return this;
    }

    /// <summary>Gets the exception of a progress callback; null when none did.</summary>
    public Exception? ProgressFailure =>
        files.Select(static file => file.ProgressFailure).FirstOrDefault(static failure => failure is not null);

    /// <summary>Gives the files the token of the current attempt, since not every platform does.</summary>
    public void StartAttempt(CancellationToken attempt) => files.ForEach(file => file.Attempt = attempt);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Started = true;
        return form.CopyToAsync(stream, context);
    }

#if NET
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return form.CopyToAsync(stream, context, cancellationToken);
    }
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = form.Headers.ContentLength ?? 0;
        return form.Headers.ContentLength is not null;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            form.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Returns a file name as browsers write it: only characters that end the name or the line are escaped.</summary>
    private static string Escaped(string fileName) => fileName.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}

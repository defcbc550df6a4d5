using System.Net;
using System.Text;

namespace Smooch.Client.Http;

/// <summary>A form with files: files are streamed, the caller's streams stay open.</summary>
internal sealed class MultipartBody : MultipartFormDataContent, ISendProbe
{
    /// <inheritdoc/>
    public bool Started { get; set; }

    /// <inheritdoc/>
    public bool Repeatable { get; private set; } = true;

    /// <summary>Adds a field; null adds nothing.</summary>
    public void AddText<T>(string name, T value, string? format = null)
    {
        if (UrlBuilder.Text(value, format) is { } text)
            Add(new StringContent(text, Encoding.UTF8), name);
    }

    /// <summary>Adds a file under the part's own name, else under the given one; null adds nothing.</summary>
    public void AddFile(string name, StreamPart? part)
    {
        if (part is null)
            return;
        var content = new StreamPartContent(part);
        Repeatable &= content.Repeatable;
        Add(content, part.Name ?? name, Escaped(part.FileName));
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Started = true;
        return base.SerializeToStreamAsync(stream, context);
    }

#if NET
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return base.SerializeToStreamAsync(stream, context, cancellationToken);
    }
#endif

    /// <summary>A file name as browsers write it: what would end the name or the line is escaped, nothing else.</summary>
    private static string Escaped(string fileName) => fileName.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}

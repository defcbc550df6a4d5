using System.Diagnostics;

namespace Smooch.Tool;

/// <summary>The output of an export. After an interruption at any time it continues without a gap or a duplicate.</summary>
internal sealed class ExportFile : IAsyncDisposable
{
    /// <summary>The progress is kept after this time, or after this number of messages.</summary>
    private static readonly TimeSpan FlushPeriod = TimeSpan.FromMilliseconds(250);

    private const long FlushMessages = 2_000;

    private readonly string path;
    private readonly string source;
    private readonly FileStream stream;
    private ExportProgress progress;
    private string? cursor;
    private long lastFlush = Stopwatch.GetTimestamp();

    private ExportFile(string path, string source, FileStream stream, ExportProgress progress)
    {
        (this.path, this.source, this.stream, this.progress) = (path, source, stream, progress);
        (cursor, Messages) = (progress.Cursor, progress.Messages);
    }

    /// <summary>Gets the cursor to continue from; null for the start.</summary>
    public string? Cursor => progress.Cursor;

    /// <summary>Gets the number of messages so far.</summary>
    public long Messages { get; private set; }

    /// <exception cref="UsageException">The file is another one's, or not complete.</exception>
    /// <exception cref="IOException">The file cannot be written, or another export writes it.</exception>
    public static ExportFile Open(string path, string source)
    {
        var known = ExportProgress.Read(path);
        if (known is null && File.Exists(path) && new FileInfo(path).Length > 0)
            throw new UsageException($"{path} exists and is complete, or is not an export. Choose another file, or delete it.");

        if (known is not null && known.Source != source)
            throw new UsageException($"{path} is an export of {known.Source}, not of {source}. Choose another file.");

        var output = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read,
            BufferSize = 1 << 16,
        });
        if (known is not null && output.Length < known.Bytes)
        {
            output.Dispose();
            throw new UsageException($"{path} is shorter than its progress. Delete it and {ExportProgress.PathOf(path)} to start again.");
        }

        var file = new ExportFile(path, source, output, known ?? new ExportProgress(source, null, 0, 0));
        output.SetLength(file.progress.Bytes);
        output.Seek(0, SeekOrigin.End);
        file.progress.Write(path);
        return file;
    }

    /// <summary>Adds a page. The progress follows it now and then.</summary>
    public async Task AddAsync(HistoryChunk page, CancellationToken cancellationToken)
    {
        foreach (var message in page.Messages)
        {
            await stream.WriteAsync(message, cancellationToken).ConfigureAwait(false);
            stream.WriteByte((byte)'\n');
        }

        Messages += page.Messages.Count;
        cursor = page.Cursor;
        if (cursor is not null
            && (Messages - progress.Messages >= FlushMessages || Stopwatch.GetElapsedTime(lastFlush) >= FlushPeriod))
            Save();
    }

    /// <summary>Removes the progress: the output is complete.</summary>
    public void Complete()
    {
        stream.Flush(flushToDisk: true);
        File.Delete(ExportProgress.PathOf(path));
    }

    /// <summary>Keeps the progress. Call it between two pages only.</summary>
    public void Save()
    {
        // The disk has the messages before it has the cursor after them.
        stream.Flush(flushToDisk: true);
        progress = new ExportProgress(source, cursor, Messages, stream.Position);
        progress.Write(path);
        lastFlush = Stopwatch.GetTimestamp();
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}

using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace Smooch;

/// <summary>A file of a form, copied from the caller's stream in chunks; the stream is never closed here.</summary>
internal sealed class StreamPartContent : HttpContent
{
    private const int ChunkSize = 128 * 1024;

    private readonly Stream stream;
    private readonly long start;
    private Task<bool> copying = Task.FromResult(true);

    public StreamPartContent(StreamPart part)
    {
        stream = part.Value;
        IsReplayable = stream.CanSeek;
        start = IsReplayable ? stream.Position : 0;
        if (part.ContentType is { } type)
            Headers.ContentType = MediaTypeHeaderValue.Parse(type);
    }

    /// <summary>Gets a value indicating whether the stream can be rewound; otherwise it is sent once.</summary>
    public bool IsReplayable { get; }

    /// <summary>Gets the exception of the progress callback; null when there is none.</summary>
    public Exception? ProgressFailure => (stream as ProgressStream)?.Failure;

    /// <summary>Gets or sets the token of the current attempt, for platforms that give a content no token.</summary>
    public CancellationToken Attempt { get; set; }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => CopyAsync(target, Attempt);

#if NET
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken) =>
        CopyAsync(target, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = IsReplayable ? stream.Length - start : 0;
        return IsReplayable;
    }

    private int ChunkLength() => IsReplayable ? (int)Math.Max(1, Math.Min(ChunkSize, stream.Length - start)) : ChunkSize;

    private async Task CopyAsync(Stream target, CancellationToken cancellationToken)
    {
        // The service may respond before it has read the whole stream, and the call may be retried: two attempts must not read one stream.
        var abandoned = copying;
        var mine = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        copying = mine.Task;
        Task reading = Task.CompletedTask;
        try
        {
            await abandoned.UntilAsync(cancellationToken).ConfigureAwait(false);
            if (IsReplayable)
                stream.Position = start;
            var chunk = ArrayPool<byte>.Shared.Rent(ChunkLength());
            while (true)
            {
                var next = stream.ReadChunkAsync(chunk, 0, chunk.Length, cancellationToken);
                var read = next.IsCompleted ? await next.ConfigureAwait(false) : await AbandonAsync(next).ConfigureAwait(false);
                if (read == 0)
                {
                    // Only here: a read that was abandoned may still write into it.
                    ArrayPool<byte>.Shared.Return(chunk);
                    return;
                }

                await target.WriteChunkAsync(chunk, read, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            var before = abandoned;
            _ = reading.ContinueWith(_ => before.ContinueWith(_ => mine.SetResult(true), TaskScheduler.Default), TaskScheduler.Default);
        }

#if NET
        Task<int> AbandonAsync(ValueTask<int> next) => Given(next.AsTask());
#else
        Task<int> AbandonAsync(Task<int> next) => Given(next);
#endif

        // The caller's stream may ignore the token. Then the call ends without it, and the read goes on until the stream ends it.
        Task<int> Given(Task<int> next)
        {
            reading = next;
            _ = next.ContinueWith(
                static failed => _ = failed.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default);
            return next.UntilAsync(cancellationToken);
        }
    }
}

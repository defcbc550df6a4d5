namespace Smooch;

/// <summary>Methods that not every target framework has.</summary>
internal static class PlatformExtensions
{
#if NET
    public static Task<T> UntilAsync<T>(this Task<T> task, CancellationToken cancellationToken) => task.WaitAsync(cancellationToken);

    public static Task WaitAsync(this TimeProvider timeProvider, TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(delay, timeProvider, cancellationToken);

    public static CancellationTokenRegistration Cancels(this CancellationToken cancellationToken, CancellationTokenSource source) =>
        cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);

    public static Task<Stream> OpenReadAsync(this HttpContent content, CancellationToken cancellationToken) =>
        content.ReadAsStreamAsync(cancellationToken);

    public static ValueTask<int> ReadChunkAsync(
        this Stream stream,
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    public static ValueTask WriteChunkAsync(this Stream stream, byte[] buffer, int count, CancellationToken cancellationToken) =>
        stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken);

    public static bool ContainsInAnyCase(this string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    public static void RunInBackground<T>(this T state, Action<T> work) => ThreadPool.QueueUserWorkItem(work, state, preferLocal: true);
#else
    public static Task<T> UntilAsync<T>(this Task<T> task, CancellationToken cancellationToken) =>
        task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    public static Task WaitAsync(this TimeProvider timeProvider, TimeSpan delay, CancellationToken cancellationToken) =>
        timeProvider.Delay(delay, cancellationToken);

    public static CancellationTokenRegistration Cancels(this CancellationToken cancellationToken, CancellationTokenSource source) =>
        cancellationToken.Register(static source => ((CancellationTokenSource)source!).Cancel(), source);

    public static Task<Stream> OpenReadAsync(this HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsStreamAsync();
    }

    public static Task<int> ReadChunkAsync(this Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer, offset, count, cancellationToken);

    public static Task WriteChunkAsync(this Stream stream, byte[] buffer, int count, CancellationToken cancellationToken) =>
        stream.WriteAsync(buffer, 0, count, cancellationToken);

    public static bool ContainsInAnyCase(this string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    public static void RunInBackground<T>(this T state, Action<T> work) => ThreadPool.QueueUserWorkItem(_ => work(state));

    public static bool TryAdd<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue value)
        where TKey : notnull
    {
        if (dictionary.ContainsKey(key))
            return false;
        dictionary.Add(key, value);
        return true;
    }
#endif
}

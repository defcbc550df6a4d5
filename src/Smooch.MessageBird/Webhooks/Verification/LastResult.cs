namespace Smooch.MessageBird;

/// <summary>Remembers the last result of a function of a text, for texts that are the same in nearly every call.</summary>
internal sealed class LastResult<T>(Func<string, T> compute)
{
    // A sender must not decide how much is kept.
    private const int Longest = 2048;

    private Entry? last;

    public T Of(string text)
    {
        if (Volatile.Read(ref last) is { } entry && entry.Text == text)
            return entry.Result;
        var result = compute(text);
        if (text.Length <= Longest)
            Volatile.Write(ref last, new Entry(text, result));
        return result;
    }

    private sealed record Entry(string Text, T Result);
}

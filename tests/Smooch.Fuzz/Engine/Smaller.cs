namespace Smooch.Fuzz;

/// <summary>Finds less of an input that still does the same.</summary>
internal static class Smaller
{
    private const int MostTries = 4000;

    /// <summary>Takes pieces out, large ones first, as long as the same promise breaks.</summary>
    public static Input Of(Target target, Input input, BrokenPromiseException broken)
    {
        // Half a character of UTF-16 is none.
        var unit = target is TextTarget ? sizeof(char) : 1;
        var tries = 0;
        for (var piece = input.Bytes.Length / 2 / unit * unit; piece >= unit; piece = piece / 2 / unit * unit)
        {
            for (var at = 0; at + piece <= input.Bytes.Length && tries < MostTries;)
            {
                tries++;
                var less = input with { Bytes = [.. input.Bytes[..at], .. input.Bytes[(at + piece)..]] };
                if (StillBreaks(target, less, broken))
                    input = less;
                else
                    at += piece;
            }
        }

        return input;
    }

    private static bool StillBreaks(Target target, Input input, BrokenPromiseException broken)
    {
        try
        {
            target.Try(input);
            return false;
        }
        catch (BrokenPromiseException e)
        {
            return Kind(e) == Kind(broken);
        }
    }

    /// <summary>The text of a promise quotes values, so only its words up to the first of them count.</summary>
    public static string Kind(BrokenPromiseException broken) =>
        $"{broken.InnerException?.GetType().Name} {broken.InnerException?.TargetSite?.Name} "
            + $"{string.Concat(broken.Message.TakeWhile(c => char.IsLetter(c) || c is ' ' or '$'))}";
}

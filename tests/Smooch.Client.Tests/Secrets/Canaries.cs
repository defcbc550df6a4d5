using System.Collections.Concurrent;

namespace Smooch.Client.Tests.Secrets;

/// <summary>Words that must not be found where they do not belong.</summary>
internal sealed class Canaries
{
    /// <summary>Who is written to; an address, as the ids of users often are.</summary>
    public const string UserId = "canary-user@example.org";

    private readonly ConcurrentDictionary<string, string> secrets = new();
    private readonly ConcurrentQueue<string> places = new();

    /// <summary>What is said, and what else is the user's.</summary>
    private readonly Dictionary<string, string> words = new()
    {
        ["canary-user"] = "the user id",
        ["canary-text"] = "a message text",
        ["canary-data"] = "metadata",
        ["canary-name"] = "a name",
        ["canary-file"] = "a file name",
    };

    /// <summary>Adds a secret, and what it looks like in an address.</summary>
    public void AddSecret(string secret, string what)
    {
        secrets[secret] = what;
        secrets[Uri.EscapeDataString(secret)] = what;
    }

    /// <summary>How many texts of a place were looked through.</summary>
    public int Checked(string where) => places.Count(place => place.StartsWith(where, StringComparison.Ordinal));

    /// <summary>Finds no secret.</summary>
    public void CheckSecrets(string text, string where) => Check(secrets, text, where);

    /// <summary>Finds no secret, and nothing that belongs to a user.</summary>
    public void CheckAll(string text, string where)
    {
        places.Enqueue(where);
        Check(secrets, text, where);
        Check(words, text, where);
    }

    private static void Check(IEnumerable<KeyValuePair<string, string>> canaries, string text, string where)
    {
        foreach (var (canary, what) in canaries)
            Assert.True(!text.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{where} tells {what}: {text}");
    }
}

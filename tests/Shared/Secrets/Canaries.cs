using System.Collections.Concurrent;

namespace Smooch.Tests;

/// <summary>Words that must not be found where they do not belong.</summary>
internal sealed class Canaries
{
    /// <summary>Who is written to; an address, as the ids of users often are.</summary>
    public const string UserId = "canary-user@example.org";

    private readonly ConcurrentDictionary<string, string> secrets = new();
    private readonly ConcurrentQueue<string> places = new();

    /// <summary>The texts of messages, and other data of the user.</summary>
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

    /// <summary>Adds a word that belongs to a user.</summary>
    public void AddWord(string word, string what) => words[word] = what;

    /// <summary>How many texts of a place were looked through.</summary>
    public int Checked(string where) => places.Count(place => place.StartsWith(where, StringComparison.Ordinal));

    /// <summary>Checks an exception, those inside it, and their data.</summary>
    public void CheckAll(Exception error, string where)
    {
        CheckAll(error.ToString(), where);
        for (var at = error; at is not null; at = at.InnerException)
        {
            CheckAll(at.Message, where);
            foreach (System.Collections.DictionaryEntry entry in at.Data)
                CheckAll($"{entry.Key}={entry.Value}", where);
        }
    }

    /// <summary>Checks what was logged.</summary>
    public void CheckAll(LogCollector logs)
    {
        foreach (var entry in logs.Entries)
            CheckAll($"{entry.Message} {entry.Exception}", "The log");
    }

    /// <summary>
    /// Checks spans and measurements: those of the SDK for everything, those of the platform, which contain whole URLs, for secrets.
    /// </summary>
    public void CheckAll(EverythingListener heard, string sdk)
    {
        Assert.Contains(heard.Told, said => said.Source == "System.Net.Http");
        Assert.Contains(heard.Told, said => said.Source == sdk);
        foreach (var (source, text) in heard.Told)
        {
            if (source == sdk)
                CheckAll(text, source);
            else
                CheckSecrets(text, source);
        }
    }

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
            Assert.True(!text.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{where} reveals {what}: {text}");
    }
}

namespace Smooch;

/// <summary>What is known while one document is read: where the reader is, and to whom to report what does not fit.</summary>
internal sealed class JsonReading
{
    [ThreadStatic]
    private static JsonReading? spare;

    private const int Recent = 64;
    private const int LongestShared = 128;

    private string[] path = new string[32];
    private int depth;
    private IJsonIssueObserver? observer;

    // Elements of a list share strings: the author, the channel, the ids of a conversation. Only lists use it, and no document keeps it.
    private readonly string?[] recent = new string?[Recent];
    private int lists;

    private JsonReading()
    {
    }

    /// <summary>Gets or sets a value indicating whether the value being read lost something, so that its JSON must be kept.</summary>
    public bool IsAltered { get; set; }

    /// <summary>Starts a document.</summary>
    public static JsonReading Start(string root, IJsonIssueObserver? observer)
    {
        var reading = spare ?? new JsonReading();
        spare = null;
        reading.observer = observer;
        reading.IsAltered = false;
        reading.path[0] = root;
        reading.depth = 1;
        return reading;
    }

    /// <summary>Ends the document. What was not ended for an exception is left to the collector.</summary>
    public void End()
    {
        observer = null;
        if (lists > 0)
            Array.Clear(recent, 0, Recent);
        lists = 0;
        spare = this;
    }

    /// <summary>Enters a member, or <c>[]</c> for an element.</summary>
    public void Enter(string name)
    {
        if (depth == path.Length)
            Array.Resize(ref path, depth * 2);
        path[depth++] = name;
    }

    public void Leave() => depth--;

    /// <summary>Notes that the elements of a list follow.</summary>
    public void EnterList() => lists++;

    /// <summary>Gets the string of some bytes; in a list the one that an earlier element has, if it is equal.</summary>
    public string Text(ReadOnlySpan<byte> utf8)
    {
        if (lists == 0 || utf8.Length - 2 > LongestShared - 2 || utf8.Length < 2)
            return JsonText.Decode(utf8);
        var last = utf8.Length - 1;
        var hash = (utf8.Length * 7) + (utf8[last] * 5) + (utf8[last / 2] * 3) + utf8[0] + (utf8[last - 1] * 11);
        ref var slot = ref recent[hash & (Recent - 1)];
        return slot is { } text && text.Length == utf8.Length && JsonText.AreEqual(utf8, text) ? text : slot = JsonText.Decode(utf8);
    }

    /// <summary>Reports a member of the current object, or with null the current value itself.</summary>
    public void Report(string? name, JsonIssueKind kind)
    {
        if (observer is null)
            return;
        var text = new System.Text.StringBuilder(path[0]);
        for (var i = 1; i < depth; i++)
            text.Append(path[i] == "[]" ? "" : ".").Append(path[i]);
        if (name is not null)
            text.Append('.').Append(name);
        observer.OnIssue(text.ToString(), kind);
    }
}

/// <summary>Is told of members that did not fit their type.</summary>
internal interface IJsonIssueObserver
{
    /// <summary>A member was read as absent, or otherwise than it came.</summary>
    /// <param name="path">The document's type and the names down to the member, such as <c>MessagePage.messages[].text</c>.</param>
    /// <param name="kind">What was done.</param>
    void OnIssue(string path, JsonIssueKind kind);
}

/// <summary>What was done about a value that does not fit.</summary>
internal enum JsonIssueKind
{
    /// <summary>It reads as absent; its JSON is kept among the unknown fields.</summary>
    SetAside,

    /// <summary>Half a surrogate pair reads as U+FFFD.</summary>
    Replaced,

    /// <summary>A list leaves out an element.</summary>
    LeftOut,
}

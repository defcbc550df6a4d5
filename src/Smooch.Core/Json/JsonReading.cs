namespace Smooch;

/// <summary>The state of reading one document: the path of the reader, and the observer of fields that do not fit.</summary>
internal sealed class JsonReading
{
    [ThreadStatic]
    private static JsonReading? spare;

    private const int Recent = 64;
    private const int LongestShared = 128;

    private string[] path = new string[32];
    private int depth;
    private IJsonIssueObserver? observer;

    // Elements of a list often have equal strings: the author, the channel, the id of the conversation. Used for lists only, and not kept.
    private readonly string?[] recent = new string?[Recent];
    private int lists;

    private JsonReading()
    {
    }

    /// <summary>Gets or sets a value indicating whether the current value lost something, so that its JSON must be kept.</summary>
    public bool IsAltered { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether an object of the document has two discriminators. Then the whole document is read again, and
    /// each object by the last of its discriminators, so that no object is read more than twice.
    /// </summary>
    public bool HasDuplicateDiscriminator { get; set; }

    /// <summary>Starts a document.</summary>
    public static JsonReading Start(string root, IJsonIssueObserver? observer)
    {
        var reading = spare ?? new JsonReading();
        spare = null;
        reading.observer = observer;
        reading.IsAltered = false;
        reading.HasDuplicateDiscriminator = false;
        reading.path[0] = root;
        reading.depth = 1;
        return reading;
    }

    /// <summary>Ends the document. After an exception this is not called, and the object is not reused.</summary>
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

    /// <summary>Records that the elements of a list follow.</summary>
    public void EnterList() => lists++;

    /// <summary>Returns the string of some bytes; in a list, the equal string of an earlier element if there is one.</summary>
    public string Text(ReadOnlySpan<byte> utf8)
    {
        if (lists == 0 || utf8.Length - 2 > LongestShared - 2 || utf8.Length < 2)
            return JsonText.Decode(utf8);
        var last = utf8.Length - 1;
        var hash = (utf8.Length * 7) + (utf8[last] * 5) + (utf8[last / 2] * 3) + utf8[0] + (utf8[last - 1] * 11);
        ref var slot = ref recent[hash & (Recent - 1)];
        return slot is { } text && text.Length == utf8.Length && JsonText.AreEqual(utf8, text) ? text : slot = JsonText.Decode(utf8);
    }

    /// <summary>Reports a member of the current object, or the current value itself when the name is null.</summary>
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

/// <summary>Receives the members that do not fit their type.</summary>
internal interface IJsonIssueObserver
{
    /// <summary>Reports a member that was read as absent, or changed.</summary>
    /// <param name="path">The document's type and the names down to the member, such as <c>MessagePage.messages[].text</c>.</param>
    /// <param name="kind">How the value was handled.</param>
    void OnIssue(string path, JsonIssueKind kind);
}

/// <summary>How a value that does not fit was handled.</summary>
internal enum JsonIssueKind
{
    /// <summary>It reads as absent, and its JSON is kept in the unknown fields.</summary>
    SetAside,

    /// <summary>Half a surrogate pair reads as U+FFFD.</summary>
    Replaced,

    /// <summary>An element was left out of a list.</summary>
    LeftOut,
}

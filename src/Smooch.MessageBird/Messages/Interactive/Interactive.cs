namespace Smooch.MessageBird;

/// <summary>A WhatsApp message to choose from, or the choice of a contact.</summary>
[JsonModel]
public sealed partial record Interactive : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial InteractiveType Type { get; init; }

    /// <summary>Gets the header (<c>header</c>).</summary>
    public partial InteractiveHeader? Header { get; init; }

    /// <summary>Gets the body (<c>body</c>).</summary>
    public partial InteractiveText? Body { get; init; }

    /// <summary>Gets the footer (<c>footer</c>).</summary>
    public partial InteractiveText? Footer { get; init; }

    /// <summary>Gets the choices (<c>action</c>).</summary>
    public partial InteractiveAction? Action { get; init; }

    /// <summary>Gets the choice of the contact (<c>reply</c>).</summary>
    public partial InteractiveReply? Reply { get; init; }
}

namespace Smooch;

/// <summary>The kind of a <see cref="FlatValue"/>.</summary>
public enum FlatValueKind
{
    /// <summary>JSON <c>null</c>.</summary>
    Null,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>An object or an array, kept as its JSON. It can only be received; the API documents none.</summary>
    Json,
}

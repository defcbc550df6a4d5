namespace Smooch;

/// <summary>What a <see cref="FlatValue"/> holds.</summary>
public enum FlatValueKind
{
    /// <summary>JSON <c>null</c>.</summary>
    Null,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>An object or an array: received only, kept as its JSON. The API promises none.</summary>
    Json,
}

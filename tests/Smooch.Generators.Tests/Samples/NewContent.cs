namespace Smooch.Generators.Tests;

/// <summary>A union that is sent.</summary>
[JsonUnion("type")]
public abstract partial record NewContent
{
    private protected NewContent()
    {
    }

    /// <summary>Gets an open value with an initial value.</summary>
    public ContentType Role { get; init; } = "appMaker";

    /// <summary>Gets a flat object.</summary>
    public FlatObject? Metadata { get; init; }
}

/// <summary>A case that is sent.</summary>
[JsonCase("text")]
public sealed partial record NewTextContent : NewContent
{
    /// <summary>Gets a string.</summary>
    public required string Text { get; init; }

    /// <summary>Gets cases.</summary>
    public IReadOnlyList<NewContent>? Parts { get; init; }
}

/// <summary>A case without a discriminator.</summary>
[JsonModel]
public sealed partial record NewRawContent : NewContent
{
    /// <summary>Gets a boolean that is always sent.</summary>
    public bool IsRaw { get; init; }
}

/// <summary>An update.</summary>
[JsonModel]
public sealed partial record ItemUpdate
{
    /// <summary>Gets a string that may be cleared.</summary>
    public Optional<string?> Title { get; init; }

    /// <summary>Gets a boolean that may be cleared.</summary>
    public Optional<bool?> Active { get; init; }

    /// <summary>Gets an open value that may be cleared.</summary>
    public Optional<ContentType?> Kind { get; init; }

    /// <summary>Gets strings that may be cleared.</summary>
    public Optional<IReadOnlyList<string>?> Tags { get; init; }

    /// <summary>Gets a number that is sent when set.</summary>
    public int? Count { get; init; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Generators.Tests;

/// <summary>A base with an id.</summary>
[JsonModel]
public abstract partial record Thing : SmoochModel
{
    /// <summary>Gets the id.</summary>
    [JsonPropertyName("_id")]
    public partial string Id { get; init; }

    private protected override string? Identity => _id;
}

/// <summary>A union.</summary>
[JsonUnion("type", Unknown = typeof(UnknownContent), Absent = typeof(TextContent))]
public abstract partial record Content : Thing
{
    /// <summary>Gets the discriminator.</summary>
    public partial ContentType Type { get; init; }

    /// <summary>Gets a string of every case.</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets a time of every case.</summary>
    [UnixTime]
    public partial DateTimeOffset? Received { get; init; }

    /// <summary>Gets a flat object of every case.</summary>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }

    /// <summary>Gets a union inside a union.</summary>
    public partial Content? Quoted { get; init; }
}

/// <summary>The first case.</summary>
[JsonCase("text")]
public sealed partial record TextContent : Content;

/// <summary>A case with members of its own.</summary>
[JsonCase("image", "picture", WhenPresent = ["mediaUrl"])]
public sealed partial record ImageContent : Content
{
    /// <summary>Gets a string.</summary>
    public partial string? MediaUrl { get; init; }

    /// <summary>Gets a number.</summary>
    public partial long? MediaSize { get; init; }
}

/// <summary>A case with lists.</summary>
[JsonCase("carousel", WhenPresent = ["items"])]
public sealed partial record CarouselContent : Content
{
    /// <summary>Gets models.</summary>
    public partial IReadOnlyList<Item> Items { get; init; }

    /// <summary>Gets cases.</summary>
    public partial IReadOnlyList<Content> Contents { get; init; }
}

/// <summary>The unknown case.</summary>
[JsonModel]
public sealed partial record UnknownContent : Content
{
    /// <summary>Gets the whole object.</summary>
    public partial JsonElement Json { get; init; }
}

/// <summary>An open value.</summary>
[OpenValue]
public readonly partial struct ContentType
{
    /// <summary>Gets <c>text</c>.</summary>
    public static ContentType Text => new("text");

    /// <summary>Gets <c>image</c>.</summary>
    public static ContentType Image => new("image");
}

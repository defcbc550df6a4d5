using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Smooch.Client.Generators.Tests;

internal sealed record Thing
{
    public string? GivenName { get; init; }

    public int? Size { get; init; }
}

internal sealed record RenamedThing
{
    public string? GivenName { get; init; }
}

internal sealed record Fields
{
    [JsonPropertyName("grant_type")]
    public string? GrantType { get; init; }

    public string? GivenName { get; init; }

    public decimal? Size { get; init; }

    public bool? Flag { get; init; }

    public IReadOnlyList<int>? Ids { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Nothing { get; }
}

internal enum PlainEnum
{
    FirstOne,
    SecondOne,
}

internal enum NamedEnum
{
    FirstOne,

    [EnumMember(Value = "second \"one\"")]
    SecondOne,
}

internal readonly struct OpenValue(string value)
{
    public override string ToString() => value;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(Fields))]
[JsonSerializable(typeof(RenamedThing), TypeInfoPropertyName = "Another")]
internal sealed partial class TableJsonContext : JsonSerializerContext;

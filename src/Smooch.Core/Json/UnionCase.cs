using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smooch;

/// <summary>One case of a union.</summary>
/// <typeparam name="T">The base of the union.</typeparam>
internal abstract class UnionCase<T>
    where T : class
{
    /// <summary>Reads an object into the case.</summary>
    public abstract T? Read(ref Utf8JsonReader reader, JsonSerializerOptions options);
}

/// <inheritdoc/>
/// <typeparam name="T">The base of the union.</typeparam>
/// <typeparam name="TCase">The case.</typeparam>
internal sealed class UnionCase<T, TCase> : UnionCase<T>
    where T : class
    where TCase : class, T
{
    /// <summary>What was looked up last: there is hardly ever more than one set of options.</summary>
    private JsonTypeInfo? known;

    public override T? Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var info = known;
        if (info?.Options != options)
            known = info = options.GetTypeInfo(typeof(TCase));
        return ((JsonConverter<TCase>)info.Converter).Read(ref reader, typeof(TCase), options);
    }
}

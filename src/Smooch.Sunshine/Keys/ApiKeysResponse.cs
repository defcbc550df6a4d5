namespace Smooch.Sunshine;

/// <summary>The envelope of keys.</summary>
[JsonModel]
internal sealed partial record ApiKeysResponse : SmoochModel
{
    /// <summary>Gets the keys (<c>keys</c>).</summary>
    public partial IReadOnlyList<ApiKey> Keys { get; init; }
}

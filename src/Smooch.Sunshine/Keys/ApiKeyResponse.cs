namespace Smooch.Sunshine;

/// <summary>The envelope of a key.</summary>
[JsonModel]
internal sealed partial record ApiKeyResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the key (<c>key</c>).</summary>
    public partial ApiKey? Key { get; init; }
}

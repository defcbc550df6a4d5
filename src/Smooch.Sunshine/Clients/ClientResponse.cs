namespace Smooch.Sunshine;

/// <summary>The envelope of a client.</summary>
[JsonModel]
internal sealed partial record ClientResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the client (<c>client</c>).</summary>
    public partial UserClient? Client { get; init; }
}

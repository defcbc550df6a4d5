namespace Smooch.Sunshine;

/// <summary>A page of clients.</summary>
[JsonModel]
internal sealed partial record ClientsResponse : CursorPageResponse
{
    /// <summary>Gets the clients (<c>clients</c>).</summary>
    public partial IReadOnlyList<UserClient> Clients { get; init; }
}

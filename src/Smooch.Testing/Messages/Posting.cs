using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A checked message to add to a conversation.</summary>
/// <param name="Role"><c>appUser</c>, <c>appMaker</c> or <c>whisper</c>.</param>
/// <param name="Content">Everything but the author's signature and the source.</param>
/// <param name="Source">The source, as v1.1 shows it.</param>
internal sealed record Posting(string Role, JsonObject Content, JsonObject Source)
{
    /// <summary>Gets the user that wrote it; none for the business.</summary>
    public UserState? Author { get; init; }

    /// <summary>Gets the client that the user wrote it on, if one is known.</summary>
    public ClientState? Client { get; init; }

    /// <summary>Gets the client that the business addresses; null for the primary one.</summary>
    public ClientState? Destination { get; init; }

    /// <summary>Gets a value indicating whether no channel delivers it.</summary>
    public bool IsSilent { get; init; }
}

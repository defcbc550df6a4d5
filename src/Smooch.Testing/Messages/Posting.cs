using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A checked message on its way into a conversation.</summary>
/// <param name="Role"><c>appUser</c>, <c>appMaker</c> or <c>whisper</c>.</param>
/// <param name="Content">Everything but the author's signature and the source.</param>
/// <param name="Source">Where it came from, as v1.1 shows it.</param>
internal sealed record Posting(string Role, JsonObject Content, JsonObject Source)
{
    /// <summary>The user that wrote it; none for the business.</summary>
    public UserState? Author { get; init; }

    /// <summary>The client that the user wrote it on, if one is known.</summary>
    public ClientState? Client { get; init; }

    /// <summary>The client that the business wants to reach; none for the primary one.</summary>
    public ClientState? Destination { get; init; }

    /// <summary>Whether no channel delivers it.</summary>
    public bool IsSilent { get; init; }
}

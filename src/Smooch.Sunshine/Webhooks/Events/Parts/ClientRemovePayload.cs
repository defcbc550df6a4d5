using System.Text.Json;

namespace Smooch.Sunshine;

/// <summary>The payload of <c>client:remove</c>.</summary>
[JsonModel]
public sealed partial record ClientRemovePayload : SmoochModel
{
    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }

    /// <summary>Gets the client (<c>client</c>).</summary>
    public partial UserClient? Client { get; init; }

    /// <summary>Gets why: <c>api</c>, <c>linkCancelled</c>, <c>linkFailed</c>, <c>sdk</c> or <c>theft</c> (<c>reason</c>).</summary>
    public partial string? Reason { get; init; }

    /// <summary>Gets the error of a failed link (<c>error</c>).</summary>
    public partial JsonElement? Error { get; init; }

    /// <summary>Gets where it came from (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }
}

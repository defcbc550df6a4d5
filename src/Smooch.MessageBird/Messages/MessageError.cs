namespace Smooch.MessageBird;

/// <summary>Why a message failed.</summary>
[JsonModel]
public sealed partial record MessageError : SmoochModel
{
    /// <summary>Gets the code; 302 means that the number has no WhatsApp account (<c>code</c>).</summary>
    public partial int? Code { get; init; }

    /// <summary>Gets the explanation, for people (<c>description</c>).</summary>
    public partial string? Description { get; init; }
}

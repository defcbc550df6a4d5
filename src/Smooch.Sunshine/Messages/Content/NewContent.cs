namespace Smooch.Sunshine;

/// <summary>The content of a message to send.</summary>
[JsonUnion("type")]
public abstract partial record NewContent
{
    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public bool? BlockChatInput { get; init; }

    internal abstract void Check();
}

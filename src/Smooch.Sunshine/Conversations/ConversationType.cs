namespace Smooch.Sunshine;

/// <summary>The type of a conversation.</summary>
[OpenValue]
public readonly partial struct ConversationType
{
    /// <summary>Gets <c>personal</c>: one user and the business.</summary>
    public static ConversationType Personal => new("personal");

    /// <summary>Gets <c>sdkGroup</c>: several users.</summary>
    public static ConversationType SdkGroup => new("sdkGroup");
}

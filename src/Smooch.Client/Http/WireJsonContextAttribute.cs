namespace Smooch.Client.Http;

/// <summary>Names the source-generated JSON context that holds every body and result of this assembly's wire interfaces.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class WireJsonContextAttribute(Type context) : Attribute
{
    /// <summary>Gets the context type.</summary>
    public Type Context { get; } = context;
}

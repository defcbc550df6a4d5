namespace Smooch;

/// <summary>
/// Names the source-generated JSON context that holds the body and the result of a wire method; on an interface or the assembly, of each that names none itself.
/// A native program holds all that is in a context of which it needs anything, and nothing of the others.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Interface | AttributeTargets.Method)]
internal sealed class WireJsonContextAttribute(Type context) : Attribute
{
    /// <summary>Gets the context type.</summary>
    public Type Context { get; } = context;
}

namespace Smooch;

/// <summary>Names the parameter on the wire: its placeholder, query parameter or part.</summary>
/// <param name="name">The name on the wire.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class AliasAsAttribute(string name) : Attribute
{
    /// <summary>Gets the name on the wire.</summary>
    public string Name { get; } = name;
}

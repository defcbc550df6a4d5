namespace Smooch;

/// <summary>Sends the parameter as the body, JSON unless said. The only complex parameter of a POST, PUT or PATCH is the body without it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute
{
    /// <summary>A body of JSON.</summary>
    public BodyAttribute()
    {
    }

    /// <summary>A body in the given form.</summary>
    public BodyAttribute(BodySerializationMethod serializationMethod) => SerializationMethod = serializationMethod;

    /// <summary>Gets the form of the body.</summary>
    public BodySerializationMethod SerializationMethod { get; }
}

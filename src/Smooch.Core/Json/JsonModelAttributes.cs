namespace Smooch;

/// <summary>
/// Marks a record for which the generator writes the JSON code; a record that derives from <see cref="SmoochModel"/> is received.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class JsonModelAttribute : Attribute;

/// <summary>Marks the base of a union.</summary>
/// <param name="discriminator">The JSON name of the member.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class JsonUnionAttribute(string discriminator) : Attribute
{
    /// <summary>Gets the JSON name of the member that names the case.</summary>
    public string Discriminator { get; } = discriminator;

    /// <summary>Gets or sets the case for unknown discriminators, with a property <c>JsonElement Json</c>; for received unions.</summary>
    public Type? Unknown { get; set; }

    /// <summary>Gets or sets the case of an object without a discriminator; <see cref="Unknown"/> by default.</summary>
    public Type? Absent { get; set; }
}

/// <summary>Marks a case of a union.</summary>
/// <param name="names">The values of the discriminator: the first is written, all are read.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class JsonCaseAttribute(params string[] names) : Attribute
{
    /// <summary>Gets the values of the discriminator.</summary>
    public string[] Names { get; } = names;

    /// <summary>Gets or sets the members whose presence selects this case when the object has no discriminator.</summary>
    public string[]? WhenPresent { get; set; }
}

/// <summary>Marks an open value: a partial struct over the API's string, whose known values are static properties.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class OpenValueAttribute : Attribute;

/// <summary>
/// Marks a received property whose value is kept in another type, which remembers how the service wrote it. That type has a property
/// <c>Value</c> of the type of the property, and a static method that creates it from such a value.
/// </summary>
/// <param name="type">The type.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonStoredAsAttribute(Type type) : Attribute
{
    /// <summary>Gets the type.</summary>
    public Type Type { get; } = type;

    /// <summary>Gets or sets the name of the method; <c>Of</c> by default.</summary>
    public string? Create { get; set; }
}

/// <summary>Marks a time that is decimal UNIX seconds in JSON; other times are ISO 8601.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnixTimeAttribute : Attribute;

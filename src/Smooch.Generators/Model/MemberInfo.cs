namespace Smooch.Generators;

/// <summary>A property that is a member of the JSON.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="JsonName">The JSON name.</param>
/// <param name="Modifiers">The modifiers as declared, including <c>partial</c>.</param>
/// <param name="Accessor"><c>init</c> or <c>set</c>.</param>
/// <param name="Type">The type as declared.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="Shape">The collection of the values.</param>
/// <param name="Kind">The kind of a value.</param>
/// <param name="ValueType">The type of a value, without nullability.</param>
/// <param name="IsValueType">Whether the type of a value is a value type.</param>
/// <param name="HasIsEmpty">
/// Whether the type of a value is a value type with a property <c>IsEmpty</c>, which marks an absent value.
/// </param>
/// <param name="CreateStored">
/// The method that creates the value, which is of another type than the property; null when both have the same type.
/// </param>
internal sealed record MemberInfo(
    string Name,
    string JsonName,
    string Modifiers,
    string Accessor,
    string Type,
    bool IsNullable,
    Shape Shape,
    Kind Kind,
    string ValueType,
    bool IsValueType,
    bool HasIsEmpty,
    string? CreateStored)
{
    public bool IsPartial => Modifiers.Contains("partial");

    /// <summary>Gets the name of the field of the received value.</summary>
    public string Field => "_" + char.ToLowerInvariant(Name[0]) + Name.Substring(1);
}

/// <summary>The collection of the values of a member.</summary>
internal enum Shape
{
    Single,
    List,
    Dictionary,
    Optional,
    OptionalList,
}

/// <summary>The kind of a value.</summary>
internal enum Kind
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    Decimal,
    UnixTime,
    IsoTime,
    Element,
    OpenValue,
    Model,
    Self,
}

namespace Smooch.Sunshine;

/// <summary>The type of a form field.</summary>
[OpenValue]
public readonly partial struct FormFieldType
{
    /// <summary>Gets <c>email</c>.</summary>
    public static FormFieldType Email => new("email");

    /// <summary>Gets <c>select</c>.</summary>
    public static FormFieldType Select => new("select");

    /// <summary>Gets <c>text</c>.</summary>
    public static FormFieldType Text => new("text");
}

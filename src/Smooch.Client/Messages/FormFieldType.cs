namespace Smooch.Client;

/// <summary>The type of a form field (<c>type</c>). An open set: a value that this SDK does not know is kept as it is.</summary>
[OpenValue]
public readonly partial struct FormFieldType
{
    /// <summary>Gets <c>text</c>: text.</summary>
    public static FormFieldType Text => new("text");

    /// <summary>Gets <c>email</c>: an e-mail address.</summary>
    public static FormFieldType Email => new("email");

    /// <summary>Gets <c>select</c>: one or more of the options.</summary>
    public static FormFieldType Select => new("select");
}

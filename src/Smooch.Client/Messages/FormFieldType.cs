namespace Smooch.Client;

/// <summary>What a field of a form asks for (<c>type</c>). An open set: what this SDK does not know yet keeps its text.</summary>
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

namespace Smooch;

/// <summary>How a body is written; the numbers are Refit's.</summary>
internal enum BodySerializationMethod
{
    /// <summary>As JSON.</summary>
    Default = 0,

    /// <summary>As a form, <c>application/x-www-form-urlencoded</c>: a field for each member of the object.</summary>
    UrlEncoded = 2,
}

namespace Smooch.MessageBird;

/// <summary>The kind of a value of a template (<c>type</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct TemplateParameterType
{
    /// <summary>Gets <c>text</c>: a text.</summary>
    public static TemplateParameterType Text => new("text");

    /// <summary>Gets <c>currency</c>: an amount of money.</summary>
    public static TemplateParameterType Currency => new("currency");

    /// <summary>Gets <c>date_time</c>: a time.</summary>
    public static TemplateParameterType DateTime => new("date_time");

    /// <summary>Gets <c>payload</c>: the payload of a button.</summary>
    public static TemplateParameterType Payload => new("payload");

    /// <summary>Gets <c>image</c>: an image.</summary>
    public static TemplateParameterType Image => new("image");

    /// <summary>Gets <c>document</c>: a document.</summary>
    public static TemplateParameterType Document => new("document");

    /// <summary>Gets <c>video</c>: a video.</summary>
    public static TemplateParameterType Video => new("video");

    /// <summary>Gets <c>expiration_time</c>: the end of an offer.</summary>
    public static TemplateParameterType ExpirationTime => new("expiration_time");

    /// <summary>Gets <c>coupon_code</c>: a code to copy.</summary>
    public static TemplateParameterType CouponCode => new("coupon_code");
}

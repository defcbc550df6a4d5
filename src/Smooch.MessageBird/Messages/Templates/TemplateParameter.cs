using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A value of a part of a template: <see cref="Type"/> names the member that has it.</summary>
[JsonModel]
public sealed partial record TemplateParameter : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial TemplateParameterType Type { get; init; }

    /// <summary>Gets the text (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the amount of money (<c>currency</c>).</summary>
    public partial Currency? Currency { get; init; }

    /// <summary>Gets the time (<c>dateTime</c>).</summary>
    public partial string? DateTime { get; init; }

    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }

    /// <summary>Gets the image (<c>image</c>).</summary>
    public partial Media? Image { get; init; }

    /// <summary>Gets the document (<c>document</c>).</summary>
    public partial Media? Document { get; init; }

    /// <summary>Gets the video (<c>video</c>).</summary>
    public partial Media? Video { get; init; }

    /// <summary>Gets the end of the offer (<c>expiration_time</c>).</summary>
    [JsonPropertyName("expiration_time")]
    public partial string? ExpirationTime { get; init; }

    /// <summary>Gets the code (<c>coupon_code</c>).</summary>
    [JsonPropertyName("coupon_code")]
    public partial string? CouponCode { get; init; }
}

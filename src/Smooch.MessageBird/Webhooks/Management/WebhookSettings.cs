using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>How a webhook is called. What is not set has the default of the service.</summary>
[JsonModel]
public sealed partial record WebhookSettings : SmoochModel
{
    /// <summary>Gets the status that counts as success, such as <c>2xx</c> (<c>expected_http_code</c>).</summary>
    [JsonPropertyName("expected_http_code")]
    public partial string? ExpectedHttpCode { get; init; }

    /// <summary>Gets further headers (<c>headers</c>).</summary>
    public partial IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the user name for basic authentication (<c>username</c>).</summary>
    public partial string? Username { get; init; }

    /// <summary>Gets the password for basic authentication (<c>password</c>).</summary>
    public partial SmoochSecret? Password { get; init; }

    /// <summary>Gets the parameters that are added to the query of the URL (<c>query_params</c>).</summary>
    [JsonPropertyName("query_params")]
    public partial string? QueryParams { get; init; }

    /// <summary>Gets how often a failed call is retried (<c>retry</c>).</summary>
    public partial int? Retry { get; init; }

    /// <summary>Gets how long a call may take, in the unit of the service (<c>timeout</c>).</summary>
    public partial int? Timeout { get; init; }
}

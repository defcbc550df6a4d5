namespace Smooch;

/// <summary>
/// The metadata of an API method that its route does not contain: how it may be retried, in which versions it exists, and the accepted
/// credentials.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OperationAttribute(RetryClass retry) : Attribute
{
    /// <summary>Gets the retry class.</summary>
    public RetryClass Retry { get; } = retry;

    /// <summary>Gets or sets the API versions that have the operation, separated by spaces; null for all.</summary>
    public string? Versions { get; set; }

    /// <summary>Gets or sets the credentials and scopes that the service accepts, for the message of a 401 or 403.</summary>
    public string? Accepts { get; set; }
}

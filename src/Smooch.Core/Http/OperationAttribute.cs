namespace Smooch;

/// <summary>What the route alone does not say of a wire method: how it may be retried, where it exists, and who may call it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OperationAttribute(RetryClass retry) : Attribute
{
    /// <summary>Gets the retry class.</summary>
    public RetryClass Retry { get; } = retry;

    /// <summary>Gets or sets the API versions that have the operation, separated by blanks; all when null.</summary>
    public string? Versions { get; set; }

    /// <summary>Gets or sets the credentials and scopes that the service accepts, for the text of a 401 or 403.</summary>
    public string? Accepts { get; set; }
}

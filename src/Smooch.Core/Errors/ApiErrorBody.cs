namespace Smooch;

/// <summary>What an error body says, as far as an API says it.</summary>
internal readonly record struct ApiErrorBody
{
    /// <summary>Gets the service's code.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the explanation for people; it may quote what was sent.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the name of the parameter that the error is about.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the address of a page about the error.</summary>
    public string? HelpLink { get; init; }
}

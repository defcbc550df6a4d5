namespace Smooch;

/// <summary>The parts of an error body.</summary>
internal readonly record struct ApiErrorBody
{
    /// <summary>Gets the service's code.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the description; it may quote the request.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the name of the invalid parameter.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the address of a page about the error.</summary>
    public string? HelpLink { get; init; }
}

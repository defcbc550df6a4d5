namespace Smooch.Client.Generators;

/// <summary>Where a parameter goes.</summary>
internal enum ParameterRole
{
    Path,
    Query,
    QueryList,
    QueryEach,
    Body,
    TextPart,
    FilePart,
    CancellationToken,
}

/// <summary>One parameter.</summary>
/// <param name="Name">The name, escaped where it is a keyword.</param>
/// <param name="Type">The type, fully qualified.</param>
/// <param name="HasDefault">Whether the caller may leave it out.</param>
/// <param name="Role">Where it goes.</param>
/// <param name="WireName">Its name in route, query or multipart body.</param>
/// <param name="Value">The expression that gives what is sent.</param>
/// <param name="Format">The format string of <c>[Query]</c>.</param>
/// <param name="TypeInfo">For a body, the member of the JSON context.</param>
/// <param name="IsForm">For a body, whether it is a form rather than JSON.</param>
internal sealed record WireParameter(
    string Name,
    string Type,
    bool HasDefault,
    ParameterRole Role,
    string WireName,
    string Value,
    string? Format,
    string? TypeInfo,
    bool IsForm);

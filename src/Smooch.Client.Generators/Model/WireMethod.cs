namespace Smooch.Client.Generators;

/// <summary>One call.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Verb">The HTTP method: <c>Get</c>, <c>Post</c> …</param>
/// <param name="Route">The route as declared.</param>
/// <param name="Operation">What <c>[Operation]</c> says.</param>
/// <param name="Path">The route in pieces, with the parameter of each placeholder.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="IsMultipart">Whether the parameters that are not in the URL are parts.</param>
/// <param name="Result">The result; null for none.</param>
internal sealed record WireMethod(
    string Name,
    string Verb,
    string Route,
    WireOperation Operation,
    EquatableArray<PathPiece> Path,
    EquatableArray<WireParameter> Parameters,
    bool IsMultipart,
    WireJson? Result)
{
    /// <summary>Gets the name without <c>Async</c>.</summary>
    public string ShortName => WithoutAsync(Name);

    public static string WithoutAsync(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name.Substring(0, name.Length - 5) : name;
}

/// <summary>The arguments of <c>[Operation]</c>; <paramref name="Retry"/> is the name of the enum member.</summary>
internal sealed record WireOperation(string Retry, string? Versions, string? Accepts);

/// <summary>Literal route text, or the value of a parameter.</summary>
internal sealed record PathPiece(string? Literal, WireParameter? Parameter);

/// <summary>A type on the wire and the member of the JSON context that describes it.</summary>
internal sealed record WireJson(string Type, string TypeInfo);

using Microsoft.CodeAnalysis;

namespace Smooch.Client.Generators;

/// <summary>Every mistake the generator reports; <c>docs/diagnostics.md</c> explains each. An id is never used again for something else.</summary>
internal static class Descriptors
{
    private const string Category = "Smooch.Client.Wire";

    public static readonly DiagnosticDescriptor UnsupportedInterface = new(
        "SMOOCH001", "Unsupported wire interface", "Wire interface '{0}' is not supported: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnsupportedMember = new(
        "SMOOCH002", "Unsupported member of a wire interface", "Member '{0}' of a wire interface is not supported: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor HttpMethod = new(
        "SMOOCH003", "A wire method needs one HTTP method", "Method '{0}' needs exactly one of [Get], [Post], [Put], [Patch] and [Delete]", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingOperation = new(
        "SMOOCH004", "A wire method needs [Operation]", "Method '{0}' needs [Operation] to declare its retry class", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MalformedRoute = new(
        "SMOOCH005", "Malformed route", "Route '{0}' is malformed: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnmatchedPlaceholder = new(
        "SMOOCH006", "Placeholder without a parameter", "No parameter of '{1}' matches the placeholder '{{{0}}}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor CancellationToken = new(
        "SMOOCH007", "A wire method ends with its CancellationToken", "Method '{0}' needs exactly one CancellationToken, as its last parameter", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReturnType = new(
        "SMOOCH008", "Unsupported return type", "Method '{0}' returns '{1}'; only Task and Task<T> are supported", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ParameterType = new(
        "SMOOCH009", "Unsupported parameter", "Parameter '{0}' of type '{1}' is not supported in the {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DefaultValue = new(
        "SMOOCH010", "A default is null", "The default of parameter '{0}' is a value, which would be sent; only null and the token's default are supported", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MeaninglessAttribute = new(
        "SMOOCH011", "Attribute without effect", "[{0}] has no effect on parameter '{1}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BodyNotAllowed = new(
        "SMOOCH012", "GET and DELETE have no body", "Parameter '{0}' cannot be the body of a {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TwoBodies = new(
        "SMOOCH013", "More than one body", "Parameter '{0}' would be a second body of '{1}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor JsonType = new(
        "SMOOCH014", "Bodies and results are named classes", "'{0}' cannot be a body or result: it must be a named, non-generic, non-nullable class", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotInJsonContext = new(
        "SMOOCH015", "Type is not in the JSON context", "'{0}' is not listed with [JsonSerializable] on '{1}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoJsonContext = new(
        "SMOOCH016", "No JSON context", "Wire interface '{0}' needs a JSON context: neither it nor the assembly has [WireJsonContext]", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Multipart = new(
        "SMOOCH017", "Misused multipart", "Method '{0}' cannot be sent: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "SMOOCH018", "Two parameters with one name on the wire", "Parameter '{0}' has the same name on the wire as another one: '{1}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}

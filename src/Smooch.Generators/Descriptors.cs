using Microsoft.CodeAnalysis;

namespace Smooch.Generators;

/// <summary>The errors of a model.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor UnknownType = Error(
        "SMJ001",
        "{0} has a type that cannot be in JSON: use a JSON model, an open value, a scalar, a list or dictionary of those, or [JsonIgnore]");
    public static readonly DiagnosticDescriptor NotPartial =
        Error("SMJ002", "{0} is received: declare it partial, with get and init accessors");
    public static readonly DiagnosticDescriptor TypeNotPartial = Error("SMJ003", "{0} must be a partial record");
    public static readonly DiagnosticDescriptor NotNullable = Error("SMJ004", "{0} is received and may be absent: make it nullable");
    public static readonly DiagnosticDescriptor DuplicateName = Error("SMJ005", "{0} has the JSON name of another property");
    public static readonly DiagnosticDescriptor OptionalReceived = Error(
        "SMJ006",
        "{0} is received: Optional is only for models that are sent");

    private static DiagnosticDescriptor Error(string id, string message) =>
        new(id, "JSON model", message, "Smooch", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

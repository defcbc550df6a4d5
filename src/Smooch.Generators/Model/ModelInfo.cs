namespace Smooch.Generators;

/// <summary>A record of the API.</summary>
internal sealed record ModelInfo(
    string Namespace,
    string Name,
    string FullName,
    bool IsAbstract,
    bool IsSealed,
    bool IsReceived,
    string? ModelBase,
    bool WritesToString,
    bool WritesIsComplete,
    UnionInfo? Union,
    UnionInfo? CaseOf,
    EquatableArray<string> CaseNames,
    EquatableArray<string> WhenPresent,
    EquatableArray<MemberInfo> Members,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public bool IsUnknownCase => CaseOf is { } union && union.Unknown == FullName;
}

/// <summary>A union as its base declares it.</summary>
internal sealed record UnionInfo(string FullName, string Discriminator, string? Unknown, string? Absent);

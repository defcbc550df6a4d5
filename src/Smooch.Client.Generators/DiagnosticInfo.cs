using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Smooch.Client.Generators;

/// <summary>A diagnostic as plain values: the compiler's own holds on to the syntax tree.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        new(descriptor, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span, new(arguments));

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(Path, Span, Lines), [.. Arguments]);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Smooch.Generators;

/// <summary>A diagnostic without a syntax tree, so that it can be compared.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string File, TextSpan Span, LinePositionSpan Lines, string Argument)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, Location location, string argument) =>
        new(descriptor, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span, argument);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.Create(File, Span, Lines), Argument);
}

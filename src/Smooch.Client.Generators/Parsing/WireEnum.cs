using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Client.Generators;

/// <summary>The wire text of an enum value, written out so that no reflection is needed.</summary>
internal static class WireEnum
{
    /// <summary>The expression that gives a path value: a <c>switch</c> for an enum with <c>[EnumMember]</c>, else the parameter itself.</summary>
    public static string Expression(ITypeSymbol type, string parameter)
    {
        if (type.TypeKind != TypeKind.Enum)
            return parameter;
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var arms = type.GetMembers().OfType<IFieldSymbol>()
            .Select(member => (member.Name, Text: member.Find("System.Runtime.Serialization.EnumMemberAttribute")?.Named<string>("Value")))
            .Where(static member => member.Text is not null)
            .Select(member => $"{name}.{member.Name} => {SymbolDisplay.FormatLiteral(member.Text!, quote: true)}, ")
            .ToArray();
        return arms.Length == 0 ? parameter : $"{parameter} switch {{ {string.Concat(arms)}_ => {parameter}.ToString() }}";
    }
}

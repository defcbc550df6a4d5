using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Package.Tests;

/// <summary>
/// What a user of an assembly can name, in a stable order and close to C#: a namespace, its types, and their members below. What the
/// compiler makes of a record and what overrides something else is left out: both follow from the rest.
/// </summary>
internal static class ApiListing
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility
                | SymbolDisplayMemberOptions.IncludeRef
                | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat TypeFormat = MemberFormat
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance);

    private static readonly SymbolDisplayFormat HeadFormat = TypeFormat
        .AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints)
        .WithKindOptions(SymbolDisplayKindOptions.None);

    /// <summary>Lists the assembly of a file. It is read, not loaded.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="references">The paths of the assemblies that it needs in addition to those of the platform.</param>
    public static string Of(string assembly, params IEnumerable<string> references) =>
        Of(MetadataReference.CreateFromFile(assembly), references);

    /// <summary>Lists an assembly.</summary>
    public static string Of(MetadataReference assembly, params IEnumerable<string> references)
    {
        // Only what is public or protected is read at all: it is the compiler's own view of a reference.
        var compilation = CSharpCompilation.Create(
            "listing",
            references: [assembly, .. Platform.Assemblies.Concat(references).Select(file => MetadataReference.CreateFromFile(file))]);
        var text = new StringBuilder();
        Write(text, ((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!).GlobalNamespace);
        return text.ToString();
    }

    private static void Write(StringBuilder text, INamespaceSymbol space)
    {
        var types = space.GetTypeMembers().Where(IsSeen).OrderBy(type => type.MetadataName, StringComparer.Ordinal).ToList();
        if (types.Count > 0)
            text.Append(text.Length > 0 ? "\n" : "").Append("namespace ").Append(space.ToDisplayString()).Append('\n');
        foreach (var type in types)
            Write(text.Append('\n'), type, indent: "");
        foreach (var inner in space.GetNamespaceMembers().OrderBy(inner => inner.Name, StringComparer.Ordinal))
            Write(text, inner);
    }

    private static void Write(StringBuilder text, INamedTypeSymbol type, string indent)
    {
        text.Append(indent).Append(Marks(type)).Append(Head(type)).Append('\n');
        if (type.TypeKind == TypeKind.Delegate)
            return;
        indent += "    ";
        var members = type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && IsSeen(member) && !IsImplied(member))
            .Select(member => (Symbol: member, Line: Marks(member) + member.ToDisplayString(MemberFormat)))
            .OrderBy(member => Rank(member.Symbol))
            .ThenBy(member =>
                member.Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field
                    ? Convert.ToDecimal(field.ConstantValue, CultureInfo.InvariantCulture)
                    : 0)
            .ThenBy(member => member.Symbol.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Line, StringComparer.Ordinal);
        foreach (var (_, line) in members)
            text.Append(indent).Append(line).Append('\n');
        foreach (var nested in type.GetTypeMembers().Where(IsSeen).OrderBy(nested => nested.MetadataName, StringComparer.Ordinal))
            Write(text, nested, indent);
    }

    private static string Head(INamedTypeSymbol type)
    {
        var accessibility = type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected";
        if (type.TypeKind == TypeKind.Delegate)
            return $"{accessibility} delegate {type.ToDisplayString(HeadFormat)}";

        string modifiers = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { IsReadOnly: true, IsRefLikeType: true } => "readonly ref ",
            { IsReadOnly: true } => "readonly ",
            { IsRefLikeType: true } => "ref ",
            _ => "",
        };
        var kind = type switch
        {
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Enum } => "enum",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        // The constraints follow the bases in C#.
        var (name, head) = (type.ToDisplayString(TypeFormat), type.ToDisplayString(HeadFormat));
        var bases = Bases(type).ToList();
        return $"{accessibility} {modifiers}{kind} {name}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{head[name.Length..]}";
    }

    private static IEnumerable<string> Bases(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } number })
            return number.SpecialType == SpecialType.System_Int32 ? [] : [number.ToDisplayString(TypeFormat)];
        var bases = type.Interfaces
            .Where(each => IsSeen(each) && !(type.IsRecord && each.Name == nameof(IEquatable<>)))
            .Select(each => each.ToDisplayString(TypeFormat))
            .Order(StringComparer.Ordinal);
        return type.BaseType is { SpecialType: SpecialType.None } parent ? bases.Prepend(parent.ToDisplayString(TypeFormat)) : bases;
    }

    private static string Marks(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(attribute =>
            attribute.AttributeClass?.Name is nameof(ObsoleteAttribute) or nameof(FlagsAttribute) or "SmoochApiAttribute"
                && symbol is not { Name: ".ctor" })
        .Select(attribute => $"[{attribute}] "));

    public static bool IsSeen(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public
        || (symbol.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal
        && symbol.ContainingType is { IsSealed: false });

    public static bool IsImplied(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: not null } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] } when member.ContainingType.IsValueType => true,
        { IsOverride: true, IsAbstract: false } => true,
        _ => member.ContainingType.IsRecord && IsOfEveryRecord(member),
    };

    private static bool IsOfEveryRecord(ISymbol member) => member switch
    {
        IPropertySymbol => member.Name == "EqualityContract",
        IMethodSymbol { Name: WellKnownMemberNames.InstanceConstructorName or nameof(Equals), Parameters: [{ Type: var only }] } =>
            SymbolEqualityComparer.Default.Equals(only, member.ContainingType),
        _ =>
            member.Name is "<Clone>$"
                or "PrintMembers"
                or WellKnownMemberNames.EqualityOperatorName
                or WellKnownMemberNames.InequalityOperatorName,
    };

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => 5,
        _ => 4,
    };
}

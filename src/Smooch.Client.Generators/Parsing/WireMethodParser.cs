using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Client.Generators;

/// <summary>Turns one method of a wire interface into its model.</summary>
internal sealed class WireMethodParser(IMethodSymbol method, JsonContextTypes? json, List<DiagnosticInfo> problems)
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly bool isMultipart = method.Find(Vocabulary.Multipart) is not null;
    private List<(string Text, bool IsPlaceholder)> route = [];
    private string verb = "";

    private bool AllowsBody => verb is "Post" or "Put" or "Patch";

    /// <summary>Reads the method.</summary>
    /// <returns>Null when something is wrong; <c>problems</c> says what.</returns>
    public WireMethod? Parse()
    {
        var before = problems.Count;
        var verbs = method.HttpMethods().ToArray();
        if (verbs.Length != 1)
        {
            Report(Descriptors.HttpMethod, method, method.Name);
            return null;
        }

        var http = verbs[0];
        verb = http.AttributeClass!.Name.Replace("Attribute", "");
        var template = http.First<string>() ?? "";
        if (RouteTemplate.Parse(template, out route) is { } defect)
        {
            problems.Add(DiagnosticInfo.Create(Descriptors.MalformedRoute, http.Location(method), template, defect));
            return null;
        }

        var operation = ParseOperation();
        var result = ParseResult();
        var parameters = method.Parameters.Select(ParseParameter).ToList();
        CheckTogether(parameters);
        var path = route.Select(piece => Bind(piece, parameters, http)).ToList();

        return problems.Count > before
            ? null
            : new(method.Name, verb, template, operation!, new(path), new(parameters), isMultipart, result);
    }

    private WireOperation? ParseOperation()
    {
        if (method.Find(Vocabulary.Operation) is { } operation && operation.ConstructorArguments.FirstOrDefault() is { Type: { } type } retry)
            return new(MemberName(type, retry.Value), operation.Named<string>("Versions"), operation.Named<string>("Accepts"));
        Report(Descriptors.MissingOperation, method, method.Name);
        return null;
    }

    private WireJson? ParseResult()
    {
        if (method.ReturnType is INamedTypeSymbol { Name: "Task" } type && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks")
            return type.IsGenericType ? ParseJson(type.TypeArguments[0], method.Locations[0]) : null;
        Report(Descriptors.ReturnType, method, method.Name, Display(method.ReturnType));
        return null;
    }

    private WireJson? ParseJson(ITypeSymbol type, Location location)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false, SpecialType: SpecialType.None, NullableAnnotation: not NullableAnnotation.Annotated })
            problems.Add(DiagnosticInfo.Create(Descriptors.JsonType, location, Display(type)));
        else if (json?.TypeInfo(type) is { } typeInfo)
            return new(type.ToDisplayString(TypeFormat), typeInfo);
        else if (json is not null)
            problems.Add(DiagnosticInfo.Create(Descriptors.NotInJsonContext, location, Display(type), json.Name));
        return null;
    }

    private WireParameter ParseParameter(IParameterSymbol parameter)
    {
        var query = parameter.Find(Vocabulary.Query);
        var alias = parameter.Find(Vocabulary.AliasAs);
        var wireName = alias?.First<string>() ?? parameter.Name;
        var role = RoleOf(parameter, query, wireName);

        if (parameter.RefKind != RefKind.None)
            Refuse(parameter, "call: it is passed by reference");
        if (parameter.HasExplicitDefaultValue && role != ParameterRole.CancellationToken && !DefaultsToNull(parameter))
            Report(Descriptors.DefaultValue, parameter, parameter.Name);
        if (query is not null && role is not (ParameterRole.Query or ParameterRole.QueryList or ParameterRole.QueryEach))
            Report(Descriptors.MeaninglessAttribute, parameter, "Query", parameter.Name);
        if (alias is not null && role is ParameterRole.Body or ParameterRole.CancellationToken)
            Report(Descriptors.MeaninglessAttribute, parameter, "AliasAs", parameter.Name);
        if (parameter.Find(Vocabulary.Body) is not null && role != ParameterRole.Body)
            Report(Descriptors.MeaninglessAttribute, parameter, "Body", parameter.Name);

        WireJson? body = null;
        switch (role)
        {
            case ParameterRole.Path when !ParameterTypes.IsPathValue(parameter.Type):
                Refuse(parameter, "path");
                break;
            case ParameterRole.TextPart when !ParameterTypes.IsQueryValue(parameter.Type):
                Refuse(parameter, "multipart body");
                break;
            case ParameterRole.Query when !ParameterTypes.IsQueryValue(parameter.Type):
                Refuse(parameter, "query");
                break;
            case ParameterRole.FilePart when !isMultipart:
                Report(Descriptors.Multipart, parameter, method.Name, $"'{parameter.Name}' needs [Multipart]");
                break;
            case ParameterRole.Body when isMultipart:
                Report(Descriptors.Multipart, parameter, method.Name, $"'{parameter.Name}' would be a body beside the parts");
                break;
            case ParameterRole.Body when !AllowsBody:
                Report(Descriptors.BodyNotAllowed, parameter, parameter.Name, verb.ToUpperInvariant());
                break;
            case ParameterRole.Body:
                body = ParseJson(parameter.Type, parameter.Locations[0]);
                break;
        }

        var identifier = Identifier(parameter.Name);
        return new(
            identifier,
            parameter.Type.ToDisplayString(TypeFormat),
            parameter.HasExplicitDefaultValue,
            role,
            wireName,
            role == ParameterRole.Path ? WireEnum.Expression(parameter.Type, identifier) : identifier,
            query?.Named<string>("Format"),
            body?.TypeInfo,
            IsForm(parameter));
    }

    private ParameterRole RoleOf(IParameterSymbol parameter, AttributeData? query, string wireName)
    {
        if (ParameterTypes.IsCancellationToken(parameter.Type))
            return ParameterRole.CancellationToken;
        if (parameter.Find(Vocabulary.Body) is not null)
            return ParameterRole.Body;
        if (route.Any(piece => piece.IsPlaceholder && Matches(piece.Text, wireName)))
            return ParameterRole.Path;
        if (ParameterTypes.IsStreamPart(parameter.Type))
            return ParameterRole.FilePart;
        if (query is null && isMultipart)
            return ParameterRole.TextPart;
        if (ParameterTypes.IsQueryList(parameter.Type))
            return IsMulti(query) ? ParameterRole.QueryEach : ParameterRole.QueryList;
        if (query is null && AllowsBody && !ParameterTypes.IsQueryValue(parameter.Type))
            return ParameterRole.Body;
        return ParameterRole.Query;
    }

    /// <summary>Checks what only all parameters together show.</summary>
    private void CheckTogether(List<WireParameter> parameters)
    {
        if (parameters.Count(static p => p.Role == ParameterRole.CancellationToken) != 1 || parameters.Last().Role != ParameterRole.CancellationToken)
            Report(Descriptors.CancellationToken, method, method.Name);

        var names = new HashSet<string>(StringComparer.Ordinal);
        var bodies = 0;
        for (var i = 0; i < parameters.Count; i++)
        {
            var (parameter, declared) = (parameters[i], method.Parameters[i]);
            if (parameter.Role == ParameterRole.Body && ++bodies > 1)
                Report(Descriptors.TwoBodies, declared, declared.Name, method.Name);
            if (parameter.Role is not (ParameterRole.Body or ParameterRole.CancellationToken) && !names.Add(UniqueName(parameter)))
                Report(Descriptors.DuplicateName, declared, declared.Name, parameter.WireName);
        }

        if (isMultipart && !AllowsBody)
            Report(Descriptors.Multipart, method, method.Name, $"a {verb.ToUpperInvariant()} has no body");
        else if (isMultipart && !parameters.Any(static p => p.Role is ParameterRole.FilePart or ParameterRole.TextPart))
            Report(Descriptors.Multipart, method, method.Name, "it has no part");
    }

    private PathPiece Bind((string Text, bool IsPlaceholder) piece, List<WireParameter> parameters, AttributeData http)
    {
        if (!piece.IsPlaceholder)
            return new(piece.Text, null);
        var parameter = parameters.Find(p => p.Role == ParameterRole.Path && Matches(piece.Text, p.WireName));
        if (parameter is null)
            problems.Add(DiagnosticInfo.Create(Descriptors.UnmatchedPlaceholder, http.Location(method), piece.Text, method.Name));
        return new(null, parameter);
    }

    /// <summary>A path and a query may both have an <c>id</c>; placeholders match in any case.</summary>
    private static string UniqueName(WireParameter parameter) =>
        parameter.Role == ParameterRole.Path ? $"{{{parameter.WireName.ToUpperInvariant()}}}" : parameter.WireName;

    /// <summary>The default of a struct reads as null too, but is sent.</summary>
    private static bool DefaultsToNull(IParameterSymbol parameter) =>
        parameter.ExplicitDefaultValue is null
        && (!parameter.Type.IsValueType || parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);

    private static bool IsMulti(AttributeData? query)
    {
        // The constructor's argument and the property say the same; only Multi differs from the default.
        var format = query?.ConstructorArguments.Concat(query.NamedArguments.Where(static a => a.Key == "CollectionFormat").Select(static a => a.Value)).LastOrDefault();
        return format is { Type: { } type, Value: var value } && MemberName(type, value) == "Multi";
    }

    private static bool IsForm(IParameterSymbol parameter) =>
        parameter.Find(Vocabulary.Body)?.ConstructorArguments.FirstOrDefault() is { Type: { } type, Value: var value } && MemberName(type, value) == "UrlEncoded";

    private static bool Matches(string placeholder, string name) => placeholder.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static string MemberName(ITypeSymbol type, object? value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name ?? "";

    private void Refuse(IParameterSymbol parameter, string place) =>
        Report(Descriptors.ParameterType, parameter, parameter.Name, Display(parameter.Type), place);

    private void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params string[] arguments) =>
        problems.Add(DiagnosticInfo.Create(descriptor, symbol.Locations[0], arguments));
}

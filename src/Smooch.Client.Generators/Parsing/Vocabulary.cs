using Microsoft.CodeAnalysis;

namespace Smooch.Client.Generators;

/// <summary>The names the generator looks for.</summary>
internal static class Vocabulary
{
    public const string StreamPart = Declarative + ".StreamPart";
    public const string Body = Declarative + ".BodyAttribute";
    public const string Query = Declarative + ".QueryAttribute";
    public const string AliasAs = Declarative + ".AliasAsAttribute";
    public const string Multipart = Declarative + ".MultipartAttribute";
    public const string Operation = "Smooch.OperationAttribute";
    public const string WireJsonContext = "Smooch.WireJsonContextAttribute";
    public const string JsonSerializable = "System.Text.Json.Serialization.JsonSerializableAttribute";

    private const string Declarative = "Smooch";
    private const string HttpMethod = Declarative + ".HttpMethodAttribute";

    public static AttributeData? Find(this ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == attribute);

    public static IEnumerable<AttributeData> HttpMethods(this ISymbol symbol) =>
        symbol.GetAttributes().Where(static data => data.AttributeClass?.BaseType?.ToDisplayString() == HttpMethod);

    /// <summary>The first argument of the constructor; the default when there is none of the type.</summary>
    public static T? First<T>(this AttributeData data) =>
        data.ConstructorArguments.FirstOrDefault().Value is T value ? value : default;

    /// <summary>The value of a named argument; the default when it is not given.</summary>
    public static T? Named<T>(this AttributeData data, string name) =>
        data.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is T value ? value : default;

    public static Location Location(this AttributeData data, ISymbol symbol) =>
        data.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? symbol.Locations[0];
}

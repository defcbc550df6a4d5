using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;

namespace Smooch.DocumentationFilter;

/// <summary>Writes signatures as the ids of documentation files have them.</summary>
internal sealed partial class DocumentationIds(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
{
    public string NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType().IsNil
            ? Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name))
            : $"{NameOf(type.GetDeclaringType())}.{metadata.GetString(type.Name)}";
    }

    public string OfMethod(string type, MethodDefinition method)
    {
        var name = metadata.GetString(method.Name);
        var signature = method.DecodeSignature(this, null);
        var result = name is "op_Implicit" or "op_Explicit" ? "~" + signature.ReturnType : "";
        var generic = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
        return $"M:{type}.{Member(name)}{generic}{Parameters(signature)}{result}";
    }

    public string OfProperty(string type, PropertyDefinition property) =>
        $"P:{type}.{Member(metadata.GetString(property.Name))}{Parameters(property.DecodeSignature(this, null))}";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => NameOf(handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)}.{name}"
            : Join(reader.GetString(type.Namespace), name);
    }

    public string GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var next = 0;
        return Arity().Replace(genericType, arity =>
        {
            var count = int.Parse(arity.ValueSpan[1..], provider: null);
            next += count;
            return $"{{{string.Join(',', typeArguments[(next - count)..next])}}}";
        });
    }

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) =>
        elementType + "[" + string.Join(',', Enumerable.Range(0, shape.Rank).Select(_ => "0:")) + "]";

    public string GetByReferenceType(string elementType) => elementType + "@";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "function";

    private static string Member(string name) => name.Replace('.', '#').Replace('<', '{').Replace('>', '}');

    private static string Parameters(MethodSignature<string> signature) =>
        signature.ParameterTypes.Length > 0 ? $"({string.Join(',', signature.ParameterTypes)})" : "";

    private static string Join(string space, string name) => space.Length > 0 ? $"{space}.{name}" : name;

    [GeneratedRegex("`[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arity();
}

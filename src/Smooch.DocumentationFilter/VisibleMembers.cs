using System.Reflection;
using System.Reflection.Metadata;

namespace Smooch.DocumentationFilter;

/// <summary>The documentation ids of the types and members that a user of an assembly can see.</summary>
internal sealed class VisibleMembers
{
    private readonly MetadataReader metadata;
    private readonly DocumentationIds ids;
    private readonly HashSet<string> all = new(StringComparer.Ordinal);

    private VisibleMembers(MetadataReader metadata)
    {
        this.metadata = metadata;
        ids = new DocumentationIds(metadata);
        foreach (var type in metadata.TypeDefinitions.Where(IsVisible))
            Add(type);
    }

    public static IReadOnlySet<string> Of(MetadataReader metadata) => new VisibleMembers(metadata).all;

    private void Add(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = ids.NameOf(handle);
        var visible = type.GetMethods().Where(method => IsVisible(metadata.GetMethodDefinition(method), type)).ToHashSet();
        all.Add("T:" + name);
        foreach (var method in visible)
            all.Add(ids.OfMethod(name, metadata.GetMethodDefinition(method)));
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition).Where(field => IsVisible(field, type)))
            all.Add($"F:{name}.{metadata.GetString(field.Name)}");
        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            if (visible.Contains(property.GetAccessors().Getter) || visible.Contains(property.GetAccessors().Setter))
                all.Add(ids.OfProperty(name, property));
        }

        foreach (var item in type.GetEvents()
            .Select(metadata.GetEventDefinition)
            .Where(item => visible.Contains(item.GetAccessors().Adder)))
            all.Add($"E:{name}.{metadata.GetString(item.Name)}");
    }

    private bool IsVisible(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var isVisible = (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public or TypeAttributes.NestedPublic => true,
            TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
                !IsSealed(metadata.GetTypeDefinition(type.GetDeclaringType())),
            _ => false,
        };
        return isVisible && (type.GetDeclaringType().IsNil || IsVisible(type.GetDeclaringType()));
    }

    private static bool IsVisible(MethodDefinition method, TypeDefinition type) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) switch
        {
            MethodAttributes.Public => true,
            MethodAttributes.Family or MethodAttributes.FamORAssem => !IsSealed(type),
            _ => false,
        };

    private static bool IsVisible(FieldDefinition field, TypeDefinition type) => (field.Attributes & FieldAttributes.FieldAccessMask) switch
    {
        FieldAttributes.Public => true,
        FieldAttributes.Family or FieldAttributes.FamORAssem => !IsSealed(type),
        _ => false,
    };

    private static bool IsSealed(TypeDefinition type) => type.Attributes.HasFlag(TypeAttributes.Sealed);
}

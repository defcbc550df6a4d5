using System.Reflection;

namespace Smooch.Client.Generators.Tests;

/// <summary>The attributes are Refit's in name, parameters and properties, so that a wire interface compiles against either.</summary>
public sealed class VocabularyTests
{
    /// <summary>Recorded from Refit 15.2, reduced to what the endpoints need.</summary>
    private static readonly string[] Refit =
    [
        "abstract HttpMethodAttribute(String path) Path:String",
        "AliasAsAttribute(String name) Name:String",
        "BodyAttribute()(BodySerializationMethod serializationMethod) SerializationMethod:BodySerializationMethod",
        "DeleteAttribute(String path) Path:String",
        "GetAttribute(String path) Path:String",
        "MultipartAttribute()",
        "PatchAttribute(String path) Path:String",
        "PostAttribute(String path) Path:String",
        "PutAttribute(String path) Path:String",
        "QueryAttribute()(CollectionFormat collectionFormat) CollectionFormat:CollectionFormat Format:String",
        "StreamPart(Stream value, String fileName, String contentType = null, String name = null) ContentType:String FileName:String Name:String Value:Stream",
        "enum BodySerializationMethod Default=0 UrlEncoded=2",
        "enum CollectionFormat Csv=1 Multi=5",
    ];

    [Fact]
    public void Vocabulary_is_the_recorded_part_of_refit()
    {
        var ours = typeof(GetAttribute).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(GetAttribute).Namespace && !type.IsNested)
            .Select(Describe)
            .Order(StringComparer.Ordinal);

        Assert.Equal(Refit.Order(StringComparer.Ordinal), ours);
    }

    [Fact]
    public void Stream_part_needs_a_stream_and_a_file_name()
    {
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new StreamPart(null!, "a")).ParamName);
        Assert.Equal("fileName", Assert.Throws<ArgumentNullException>(() => new StreamPart(Stream.Null, null!)).ParamName);
    }

    private static string Describe(Type type)
    {
        if (type.IsEnum)
            return $"enum {type.Name} {string.Join(" ", Enum.GetNames(type).Select(name => $"{name}={(int)Enum.Parse(type, name)}"))}";

        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .OrderBy(static constructor => constructor.GetParameters().Length)
            .Select(static constructor => $"({string.Join(", ", constructor.GetParameters().Select(Describe))})");
        var properties = type.GetProperties()
            .Where(static property => property.DeclaringType != typeof(Attribute))
            .OrderBy(static property => property.Name, StringComparer.Ordinal)
            .Select(static property => $" {property.Name}:{property.PropertyType.Name}");
        return (type.IsAbstract ? "abstract " : "") + type.Name + string.Concat(constructors) + string.Concat(properties);
    }

    private static string Describe(ParameterInfo parameter) =>
        $"{parameter.ParameterType.Name} {parameter.Name}" + (parameter.HasDefaultValue ? " = null" : "");
}

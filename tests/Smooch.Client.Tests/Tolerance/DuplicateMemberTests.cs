using System.Reflection;
using System.Text;
using System.Text.Json;
using Smooch.Fuzz;

namespace Smooch.Client.Tests;

/// <summary>
/// Of members with the same name the last one counts, in each model of the three APIs: it is read and written as if the others were not
/// there, whether they fit or not.
/// </summary>
public sealed class DuplicateMemberTests
{
    private static readonly string[] Others =
        ["null", "true", "-12345.5", "\"word\"", "\"half \\ud83d\"", "[5]", "[null,\"a\",{\"a\":{}}]", "{\"a\":[\"\\ud83d\"]}"];

    private static readonly Dictionary<string, FuzzedApi> Apis = new(StringComparer.Ordinal)
    {
        ["Smooch"] = FuzzedApi.Smooch,
        ["Sunshine"] = FuzzedApi.Sunshine,
        ["MessageBird"] = FuzzedApi.MessageBird,
    };

    public static TheoryData<string, string> Models => new(
        Apis.SelectMany(api => api.Value.Received.Where(type => !type.IsAbstract).Select(type => (api.Key, type.Name))));

    public static TheoryData<string, string> Unions => new(
        Apis.SelectMany(api => UnionsOf(api.Value).Select(type => (api.Key, type.Name))));

    [Theory]
    [MemberData(nameof(Models))]
    public void The_last_of_two_members_is_read_and_written(string api, string model)
    {
        var type = Apis[api].Received.Single(type => type.Name == model);
        var union = UnionOf(type);
        var name = type.GetCustomAttribute<JsonCaseAttribute>()?.Names[0];
        using var document = JsonDocument.Parse(Apis[api].MadeUp.Of(type));
        var tried = 0;
        foreach (var member in document.RootElement.EnumerateObject())
        {
            var fitting = member.Value.GetRawText();
            string[] values = [.. Others, fitting];
            string[] lasts = ["null", "-12345.5", "\"half \\ud83d\"", fitting];
            foreach (var (first, last) in values.SelectMany(first => lasts.Select(last => (first, last))))
            {
                AssertSame(
                    Apis[api],
                    type,
                    $$"""{"{{member.Name}}":{{last}}}""",
                    $$"""{"{{member.Name}}":{{first}},"{{member.Name}}":{{last}}}""");
                tried++;
                // The members of a case are also read before it is known.
                if (union is not null && name is not null && member.Name != union.Value.Discriminator)
                {
                    AssertSame(
                        Apis[api],
                        union.Value.Type,
                        $$"""{"{{member.Name}}":{{last}},"{{union.Value.Discriminator}}":"{{name}}"}""",
                        $$"""{"{{member.Name}}":{{first}},"{{member.Name}}":{{last}},"{{union.Value.Discriminator}}":"{{name}}"}""");
                }
            }
        }

        Assert.True(tried > 0);
    }

    [Theory]
    [MemberData(nameof(Unions))]
    public void The_last_of_two_discriminators_decides_the_case(string api, string union)
    {
        var type = UnionsOf(Apis[api]).Single(type => type.Name == union);
        var discriminator = type.GetCustomAttribute<JsonUnionAttribute>()!.Discriminator;
        var names = type.Assembly.GetTypes()
            .Where(one => one.IsSubclassOf(type))
            .SelectMany(one => one.GetCustomAttribute<JsonCaseAttribute>()?.Names ?? [])
            .Select(one => $"\"{one}\"")
            .ToList();
        Assert.NotEmpty(names);
        string[] values = [.. names, "null", "5", "\"yetToCome\""];
        foreach (var (first, last) in values.SelectMany(first => values.Select(last => (first, last))))
        {
            AssertSame(
                Apis[api],
                type,
                $$"""{"{{discriminator}}":{{last}},"text":"t","id":"i","yetUnknown":1}""",
                $$"""{"{{discriminator}}":{{first}},"text":"t","id":"i","yetUnknown":1,"{{discriminator}}":{{last}}}""");
        }
    }

    private static IEnumerable<Type> UnionsOf(FuzzedApi api) => api.Models
        .Where(type => type.IsSubclassOf(typeof(SmoochModel)))
        .Select(type => UnionOf(type)?.Type)
        .OfType<Type>()
        .Distinct();

    private static (Type Type, string Discriminator)? UnionOf(Type model)
    {
        for (var type = model.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<JsonUnionAttribute>(inherit: false) is { } union)
                return (type, union.Discriminator);
        }

        return null;
    }

    private static void AssertSame(FuzzedApi api, Type type, string once, string twice)
    {
        var expected = (SmoochModel)JsonModels.Read(type, Encoding.UTF8.GetBytes(once))!;
        var actual = (SmoochModel)JsonModels.Read(type, Encoding.UTF8.GetBytes(twice))!;
        Assert.True(expected.GetType() == actual.GetType(), $"{actual.GetType().Name} in {twice}");
        Assert.True(Fields(expected).SetEquals(Fields(actual)), $"{type.Name} in {twice}");
        var written = JsonSerializer.SerializeToUtf8Bytes(actual, type);
        // An unknown case is kept whole.
        var difference = actual.GetType().GetProperty("Json")?.PropertyType == typeof(JsonElement)
            ? api.Documents.Difference(Encoding.UTF8.GetBytes(twice), written)
            : JsonSerializer.Serialize(expected, type) == Encoding.UTF8.GetString(written) ? null : Encoding.UTF8.GetString(written);
        Assert.True(difference is null, $"{difference} in {twice}");
    }

    private static HashSet<(string Path, string Value)> Fields(SmoochModel model) =>
    [
        .. ModelFields.Of(model).Values.Where(field => field.Key != "$.").Select(field => (field.Key, field.Value)),
        .. model.UnknownFields.Select(field => ("unknown " + field.Key, field.Value.GetRawText())),
    ];
}

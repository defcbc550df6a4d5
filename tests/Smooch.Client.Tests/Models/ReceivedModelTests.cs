using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>The rules of the house for everything that is received.</summary>
public sealed class ReceivedModelTests
{
    private const string Canary = "canary";

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void Nothing_that_is_promised_is_null_after_an_empty_object(Type type)
    {
        HasNoNull(JsonSerializer.Deserialize("{}", type)!);
        HasNoNull(Activator.CreateInstance(type)!);
        var nulls = JsonModels.Members(type).Select(member => $"\"{member.Name}\":null");
        HasNoNull(JsonSerializer.Deserialize($"{{{string.Join(",", nulls)}}}", type)!);
    }

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void Each_property_is_the_wire_field_of_its_name(Type type)
    {
        var model = new Filler(Named).Fill(type);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(model, type));
        if (ModelTypes.IsUnknownCase(type))
        {
            Assert.Equal("Json", Assert.Single(json.RootElement.EnumerateObject()).Value.GetString()![(Canary.Length + 1)..]);
            return;
        }

        var expected = ModelTypes.JsonProperties(type).ToDictionary(property => JsonName(type, property));
        if (type.IsPublic)
            Assert.Equal(expected.Keys.Order(), json.RootElement.EnumerateObject().Select(member => member.Name).Order());
        foreach (var (name, property) in expected)
        {
            var value = json.RootElement.GetProperty(name);
            if (value.ValueKind == JsonValueKind.String && property.PropertyType != typeof(DateTimeOffset?))
                Assert.Equal(Named(property), value.GetString());
        }
    }

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void A_filled_model_survives_a_round_trip_and_a_copy(Type type)
    {
        var model = new Filler(Named).Fill(type);
        typeof(SmoochModel).GetProperty(nameof(SmoochModel.UnknownFields))!
            .SetValue(model, new Dictionary<string, JsonElement> { ["yetToCome"] = JsonElement.Parse("[1]") });
        var written = JsonSerializer.Serialize(model, type);
        Assert.Equal(!ModelTypes.IsUnknownCase(type), written.Contains("yetToCome", StringComparison.Ordinal));
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type), type));

        var copy = type.GetMethod("<Clone>$")!.Invoke(model, null)!;
        Assert.NotSame(model, copy);
        Assert.Equal(model, copy);
        Assert.Equal(model.GetHashCode(), copy.GetHashCode());
        Assert.Equal(written, JsonSerializer.Serialize(copy, type));
    }

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void It_prints_its_type_and_its_id_and_nothing_else(Type type)
    {
        var model = new Filler(property => IsIdentity(property) ? "the-id" : Canary).Fill(type);
        var printed = model.ToString()!;
        Assert.DoesNotContain(Canary, printed, StringComparison.Ordinal);
        Assert.True(printed == type.Name || printed == $"{type.Name} the-id", printed);
        if (model is SmoochResource or SmoochWebhookEvent or SentMessage or InitResult)
            Assert.EndsWith(" the-id", printed, StringComparison.Ordinal);
        if (!typeof(SmoochWebhookEvent).IsAssignableFrom(type)) // An event is known by its trigger, which it has from the start.
            Assert.Equal(type.Name, Activator.CreateInstance(type)!.ToString());
    }

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void It_is_immutable(Type type)
    {
        Assert.True(type.IsSealed);
        Assert.Empty(type.GetFields(BindingFlags.Instance | BindingFlags.Public));
        foreach (var setter in type.GetProperties().Select(property => property.GetSetMethod()).OfType<MethodInfo>())
            Assert.True(ModelTypes.IsInitOnly(setter), setter.Name);
    }

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void Nothing_is_required(Type type) =>
        Assert.DoesNotContain(
            type.GetProperties(),
            property => property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)));

    /// <summary>
    /// The serialiser drops a member that has the name of an ignored property instead of keeping it with the unknown ones.
    /// </summary>
    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void A_field_with_the_name_of_a_property_that_is_not_in_the_JSON_is_kept(Type type)
    {
        var wire = JsonModels.Members(type).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in type.GetProperties()
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Where(name => !wire.Contains(name)))
        {
            var json = $$$"""{"{{{name}}}":{"yetTo":"come"}}""";
            var read = JsonSerializer.Deserialize(json, type)!;
            Assert.Equal([name], ((SmoochModel)read).UnknownFields.Keys);
            Assert.Equal(json, JsonSerializer.Serialize(read, type));
        }
    }

    [Fact]
    public void What_is_empty_stays_empty_for_everybody()
    {
        Assert.False(new TextMessage().Metadata is FlatObject or IDictionary<string, FlatValue> { IsReadOnly: false });
        Assert.False(new AppUser().UnknownFields is IDictionary<string, JsonElement> { IsReadOnly: false });
    }

    [Theory]
    [MemberData(nameof(ModelTypes.ReceivedData), MemberType = typeof(ModelTypes))]
    public void A_value_that_is_the_default_of_its_type_is_not_lost(Type type)
    {
        foreach (var member in JsonModels.Members(type))
        {
            var of = Nullable.GetUnderlyingType(member.Property.PropertyType) ?? member.Property.PropertyType;
            if (of != typeof(bool) && !of.IsPrimitive)
                continue;
            var json = $$"""{"{{member.Name}}":{{(of == typeof(bool) ? "false" : "0")}}}""";
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
        }
    }

    private static string Named(PropertyInfo property) => $"{Canary} {property.Name}";

    private static bool IsIdentity(PropertyInfo property) =>
        property.Name == "Id" || (property.Name == "Trigger" && property.DeclaringType == typeof(SmoochWebhookEvent));

    /// <summary>Smooch writes camelCase; OAuth, which is not its own, writes snake_case.</summary>
    private static string JsonName(Type type, PropertyInfo property) =>
        type == typeof(OAuthToken) ? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)
        : property.Name == "Id" && (type.IsSubclassOf(typeof(SmoochResource)) || type == typeof(Coordinates))
        ? "_id"
        : JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static void HasNoNull(object model)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var property in model.GetType().GetProperties())
        {
            var value = property.GetValue(model);
            if (value is null)
                Assert.Equal(NullabilityState.Nullable, nullability.Create(property).ReadState);
            if (property.Name == nameof(WebhookEvent.OrderingKeys))
                Assert.DoesNotContain(null, Assert.IsAssignableFrom<IEnumerable<string?>>(value));
            else if (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string))
                Assert.Empty(Assert.IsAssignableFrom<IEnumerable>(value));
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Smooch.Fuzz;

namespace Smooch.Client.Tests;

/// <summary>What holds for every JSON context, of whichever area it is.</summary>
public sealed class JsonContextTests
{
    public static TheoryData<Type> Contexts => [.. JsonContexts.All.Select(context => context.GetType())];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Every_context_reads_and_writes_alike(Type context)
    {
        var expected = SmoochJsonContext.Default.Options;
        var options = JsonContexts.All.Single(other => other.GetType() == context).Options;
        foreach (var property in typeof(JsonSerializerOptions).GetProperties().Where(property => property.Name is not (nameof(JsonSerializerOptions.Converters) or nameof(JsonSerializerOptions.TypeInfoResolver) or nameof(JsonSerializerOptions.TypeInfoResolverChain))))
            Assert.True(Equals(property.GetValue(expected), property.GetValue(options)), $"{context.Name} has another {property.Name}.");
        Assert.Equal(expected.Converters.Select(converter => converter.GetType()), options.Converters.Select(converter => converter.GetType()));
    }

    /// <summary>A native program holds a context whole or not at all: one that held messages would hold all their cases a second time.</summary>
    [Fact]
    public void Only_one_context_holds_messages()
    {
        Assert.Equal([SmoochJsonContext.Default], JsonContexts.All.Where(context => context.GetTypeInfo(typeof(Message)) is not null));
        Assert.Equal([SmoochJsonContext.Default], JsonContexts.All.Where(context => context.GetTypeInfo(typeof(NewMessage)) is not null));
    }

    /// <summary>The cases of a union are asked for only when one arrives.</summary>
    [Fact]
    public void A_context_with_a_union_holds_its_cases()
    {
        var unions = SdkTypes.All
            .Where(type => type is { IsAbstract: true } && type.IsSubclassOf(typeof(SmoochModel)) && type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
            .ToList();
        Assert.Equal(4, unions.Count);
        foreach (var union in unions)
        {
            var context = Assert.Single(JsonContexts.All, context => context.GetTypeInfo(union) is not null);
            var cases = ModelTypes.Received.Where(type => type.IsSubclassOf(union)).ToList();
            Assert.NotEmpty(cases);
            Assert.All(cases, type => Assert.NotNull(context.GetTypeInfo(type)));
        }
    }
}

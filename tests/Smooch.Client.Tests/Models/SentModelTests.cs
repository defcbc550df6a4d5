using System.Reflection;

namespace Smooch.Client.Tests;

/// <summary>The rules of the house for everything that is sent.</summary>
public sealed class SentModelTests
{
    private const string Canary = "canary";

    [Theory]
    [MemberData(nameof(ModelTypes.SentData), MemberType = typeof(ModelTypes))]
    public void Its_text_is_its_type_without_message_texts(Type type)
    {
        var printed = new Filler(MayBePrinted).Fill(type).ToString()!;
        Assert.StartsWith(type.Name, printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, printed, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ModelTypes.SentData), MemberType = typeof(ModelTypes))]
    public void It_is_immutable_and_can_be_copied(Type type)
    {
        Assert.True(type.IsSealed);
        foreach (var setter in type.GetProperties().Select(property => property.GetSetMethod()).OfType<MethodInfo>())
            Assert.True(ModelTypes.IsInitOnly(setter), setter.Name);
        var model = new Filler(MayBePrinted).Fill(type);
        Assert.Equal(model, type.GetMethod("<Clone>$")!.Invoke(model, null));
    }

    [Fact]
    public void A_copy_differs_only_in_the_changed_members()
    {
        var first = new NewTextMessage { Text = "a", Name = "Ana", Metadata = new FlatObject { ["a"] = 1 } };
        var second = first with { Text = "b" };
        Assert.Equal(("a", "b"), (first.Text, second.Text));
        Assert.Equal(("Ana", MessageRole.AppMaker, first.Metadata), (second.Name, second.Role, second.Metadata));
    }

    /// <summary>Ids, roles and kinds identify a model for the reader of a log.</summary>
    private static string MayBePrinted(PropertyInfo property) =>
        property.Name is "IntegrationId" || ModelTypes.IsOpenValue(property.PropertyType) ? "shown" : Canary;
}

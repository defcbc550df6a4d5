using System.Text.Json;

namespace Smooch.Sunshine.Tests;

/// <summary>A field whose JSON has another type costs only itself.</summary>
public sealed class FieldToleranceTests
{
    public static TheoryData<string> Documents => Fixture.Names;

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_field_that_does_not_fit_costs_nothing_else(string name) => FieldTolerance.Check(Fixture.TypeOf(name), Fixture.Json(name));

    [Fact]
    public void Every_event_of_the_service_has_a_fixture()
    {
        var cases = typeof(SunshineWebhookEvent).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(SunshineWebhookEvent)))
            .Except([typeof(UnknownEvent), typeof(PassthroughMessagingEvent)])
            .Select(type => type.Name);
        var read = Fixture.NamesOf("event")
            .Select(row => JsonSerializer.Deserialize<SunshineWebhookEvent>(Fixture.Json(row.Data))!.GetType().Name);
        Assert.Equal(cases.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }
}

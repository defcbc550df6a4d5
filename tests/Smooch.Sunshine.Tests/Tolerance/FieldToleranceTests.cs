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
            .Where(type =>
                type.IsSubclassOf(typeof(SunshineWebhookEvent))
                    && type != typeof(UnknownEvent)
                    && type != typeof(PassthroughMessagingEvent));
        var read = Fixture.NamesOf("event")
            .Select(row =>
                JsonModels.Read(typeof(SunshineWebhookEvent), System.Text.Encoding.UTF8.GetBytes(Fixture.Json(row.Data)))!.GetType());
        Assert.Equal(
            cases.Select(type => type.Name).Order(StringComparer.Ordinal),
            read.Select(type => type.Name).Order(StringComparer.Ordinal));
    }
}

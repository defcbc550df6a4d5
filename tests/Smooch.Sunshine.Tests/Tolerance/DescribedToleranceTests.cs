namespace Smooch.Sunshine.Tests;

/// <summary>Each field of each example of the service's description is replaced by each other kind of JSON.</summary>
public sealed class DescribedToleranceTests
{
    public static TheoryData<string> Events => [.. Description.Current.EventExamples.Select(example => example.Key)];

    public static TheoryData<string> Operations =>
        [
            .. Description.Current.Operations.Where(operation => RefitMethod.Of(operation).Any(method => method.Response is not null))
            .Select(operation => operation.Id),
        ];

    [Theory]
    [MemberData(nameof(Events))]
    public void Field_of_an_event_that_does_not_fit_costs_nothing_else(string name)
    {
        foreach (var json in Description.Current.EventExamples.Single(example => example.Key == name).Value["events"]!.AsArray())
            FieldTolerance.Check(typeof(SunshineWebhookEvent), json!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Field_of_a_response_that_does_not_fit_costs_nothing_else(string id)
    {
        var operation = Description.Current.Operation(id);
        foreach (var example in operation.Examples)
            FieldTolerance.Check(RefitMethod.Of(operation).First().Response!, example.ToJsonString());
    }
}

namespace Smooch.IntegrationTests;

/// <summary>The operations that the service describes are routes of docs/routes.csv that this SDK covers, with the same query.</summary>
public sealed class OperationCoverageTests
{
    private static readonly Dictionary<string, KnownDifferences> WithoutRoute = new()
    {
        ["v1"] = new(),
        ["v1.1"] = new(("The documentation and the JavaScript client post it below v1.1.", "POST /v1/apps/{appId}/notifications,")),
    };

    private static readonly Dictionary<string, KnownDifferences> NotDescribed = new()
    {
        ["v1"] = new(
            ("Documented until August 2017, before this description.", "Init.Init AppUsers.TrackEvent AppUsers.UpdateDevice"),
            ("The routes of 2015, deprecated in 2016.", "Conversations.Get Conversations.SendMessage Conversations.UploadImage"),
            ("Documented from May 2018 on, after this description.", "AppUsers.Delete AppUsers.DeleteMessage Attachments.Remove"),
            ("Documented from July 2018 on.", "Templates.Create Templates.List Templates.Get Templates.Update Templates.Delete"),
            ("Documented from October 2018 on.", "Integrations.UpdateProfile"),
            ("Only the JavaScript client has it.", "Conversations.TriggerPostback")),
        ["v1.1"] = new(
            ("Only the JavaScript client has them.", "Conversations.Get Conversations.TriggerPostback"),
            ("Described below v1.", "Notifications.Send"),
            (
                "In the JavaScript client since July 2020, never in the description.",
                "Integrations.CreateMessageTemplate Integrations.ListMessageTemplates Integrations.DeleteMessageTemplate")),
    };

    private static readonly Dictionary<string, KnownDifferences> Queries = new()
    {
        ["v1"] = new(
            ("Sent from the second page on, which the cases of this operation do not reach.", "ServiceAccounts.List -offset,"),
            ("Documented for v1.1.", "Integrations.List +limit, Integrations.List +offset"),
            ("Documented from 2018 on.", "Attachments.Upload +for, Attachments.Upload +appUserId, Attachments.Upload +userId")),
        ["v1.1"] = new(("Sent from the second page on, which the cases of this operation do not reach.", "ServiceAccounts.List -offset,")),
    };

    public static TheoryData<string> Versions => [.. Description.All.Select(description => description.Name)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_described_operation_has_a_covered_route(string version)
    {
        var description = Description.Of(version);
        Assert.NotEmpty(description.Operations);
        WithoutRoute[version].Check(description.Operations
            .Where(operation => description.RowOf(operation) is null)
            .Select(operation => operation.ToString()));
        Assert.All(description.Operations.Select(description.RowOf).OfType<RouteRow>(), row => Assert.Equal("covered", row.Status));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_route_that_is_not_described_has_a_reason(string version)
    {
        var description = Description.Of(version);
        NotDescribed[version].Check(RouteRow.OfClient
            .Where(row => row.Has(description.Version) && description.OperationOf(row) is null)
            .Select(row => row.Operation));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_parameters_of_a_query_are_the_described_ones(string version)
    {
        var description = Description.Of(version);
        Queries[version].Check(
            from operation in description.Operations
            let row = description.RowOf(operation)
            where row is not null
            let sent = ExpectedCall.Of(row).SelectMany(call => NamesOf(call.Query)).ToList()
            from difference in sent.Except(operation.Query).Select(name => "+" + name)
                .Concat(operation.Query.Except(sent).Select(name => "-" + name))
            select $"{row.Operation} {difference}");
    }

    private static IEnumerable<string> NamesOf(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')[0]);
}

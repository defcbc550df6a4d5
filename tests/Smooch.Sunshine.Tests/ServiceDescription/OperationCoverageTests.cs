namespace Smooch.Sunshine.Tests;

/// <summary>The operations that the service describes have a method of a wire interface, with the same query.</summary>
public sealed class OperationCoverageTests
{
    private static readonly KnownDifferences Operations = new(
        ("A page for browsers: SunshineOAuthClient.GetAuthorizationUrl has its address.", "-Authorize"));

    private static readonly KnownDifferences Queries = new(
        ("The service ignores the size: a page of messages has 100.", "ListMessages:-page[size]"),
        (
            "Messages only: the other lists are enumerated from their start.",
            "ListApps:-page[before] ListConversations:-page[before] ListParticipants:-page[before] ListIntegrations:-page[before] "
                + "ListClients:-page[before]"),
        (
            "In the address of the browser's page.",
            "Authorize:-client_id Authorize:-response_type Authorize:-state Authorize:-redirect_uri"));

    [Fact]
    public void Every_described_operation_has_a_method()
    {
        Assert.Equal(68, Description.Current.Operations.Count);
        Operations.Check(
            from operation in Description.Current.Operations
            where !RefitMethod.Of(operation).Any()
            select "-" + operation.Id);
        var described = Description.Current.Operations.SelectMany(RefitMethod.Of)
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(RefitMethod.All.Select(method => method.Name).Except(described));
    }

    [Fact]
    public void Every_described_query_parameter_can_be_sent() => Queries.Check(
        from operation in Description.Current.Operations
        let sent = RefitMethod.Of(operation).SelectMany(method => method.Query).Distinct().ToList()
        let described = operation.Query.ToList()
        from difference in described.Except(sent)
            .Select(name => $"{operation.Id}:-{name}")
            .Concat(sent.Except(described).Select(name => $"{operation.Id}:+{name}"))
        select difference);
}

namespace Smooch.IntegrationTests;

/// <summary>Every field that the service describes for a response has a property in what the client returns, and none is lost.</summary>
public sealed class ResponseCoverageTests
{
    private static readonly Dictionary<string, KnownDifferences> Lost = new()
    {
        ["v1"] = new(
            (
                "Read by the enumerator of the list.",
                "Apps.List ListAppsResponse.offset, ServiceAccounts.List ListServiceAccountsResponse.offset"),
            (
                "The menu that is left has no items.",
                "Menus.Delete MenuItem.payload, Menus.Delete MenuItem.text, Menus.Delete MenuItem.uri")),
        ["v1.1"] = new(
            (
                "Read by the enumerator of the list.",
                """
                Apps.List ListAppsResponse.offset, ServiceAccounts.List ListServiceAccountsResponse.offset,
                Integrations.List ListIntegrationsResponse.offset, Templates.List ListTemplatesResponse.offset
                """),
            (
                "The menu that is left has no items.",
                """
                Menus.Delete MenuItem.payload, Menus.Delete MenuItem.text, Menus.Delete MenuItem.uri,
                Menus.Delete SubMenuItem.payload, Menus.Delete SubMenuItem.text, Menus.Delete SubMenuItem.type, Menus.Delete SubMenuItem.uri
                """),
            (
                "Undocumented before 2019, and of no use to who is typing.",
                "Conversations.SendActivity Conversation._id, Conversations.SendActivity Conversation.unreadCount")),
    };

    private static readonly (string Reason, string Names) Secrets = (
        "The service returns no secret that it was given. If it did, it would be kept among the unknown fields.",
        """
        Integration.accessKey Integration.accessTokenSecret Integration.apiKey Integration.appSecret Integration.authToken
        Integration.certificate Integration.channelAccessToken Integration.consumerSecret Integration.encodingAesKey
        Integration.pageAccessToken Integration.password Integration.serverKey Integration.token
        """);

    private static readonly Dictionary<string, KnownDifferences> WithoutProperty = new()
    {
        ["v1"] = new(Secrets),
        ["v1.1"] = new(
            Secrets,
            (
                "Secrets as well, since v1.1.",
                "Integration.apiSecret Integration.channelSecret Integration.signingKey Integration.switcherSecret"),
            ("Of a request: the documentation returns the id of the business only.", "Integration.mspId")),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Versions => [.. Description.All.Select(description => description.Name)];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Every_described_field_is_returned_as_a_property(string version)
    {
        var description = Description.Of(version);
        HashSet<string> lost = new(StringComparer.Ordinal), withoutProperty = new(StringComparer.Ordinal);
        foreach (var operation in description.Operations.Where(operation => operation.Response is not null))
        {
            if (description.RowOf(operation) is not { } row)
                continue;
            var results = new List<ReadModels>();
            for (var number = 0; number < SampleResponse.Count; number++)
            {
                var sample = new SampleResponse(description, operation, number);
                var read = new ReadModels(await ResultAsync(row, description, sample.Json.ToJsonString()));
                lost.UnionWith(sample.Leaves
                    .Where(leaf => !read.Values.Contains(leaf.Value))
                    .Select(leaf => $"{row.Operation} {leaf.Field}"));
                results.Add(read);
            }

            withoutProperty.UnionWith(UnknownFields([.. results.SelectMany(result => result.Models)]));
        }

        Lost[version].Check(lost);
        WithoutProperty[version].Check(withoutProperty);
    }

    /// <summary>The fields that no case of a union knows.</summary>
    private static IEnumerable<string> UnknownFields(IReadOnlyList<SmoochModel> models) =>
        from union in models.GroupBy(ReadModels.NameOf)
        let cases = union
            .Where(model => !model.GetType().Name.StartsWith("Unknown", StringComparison.Ordinal))
            .GroupBy(model => model.GetType())
            .ToList()
        from field in union.SelectMany(model => model.UnknownFields.Keys).Distinct()
        where field != SampleResponse.FreeForm
        where cases.TrueForAll(each => each.Any(model => model.UnknownFields.ContainsKey(field)))
        select $"{union.Key}.{field}";

    private static async Task<object?> ResultAsync(RouteRow row, Description description, string json)
    {
        using var handler = new CannedHandler(json);
        using var smooch = new SmoochClient(
            new SmoochClientOptions { Credential = SmoochCredential.Jwt("made.up.token"), ApiVersion = description.Version },
            handler);
        var call = ExpectedCall.Of(row).First().Send(smooch, Ids.Plain, Cancellation);
        await call;
        // A task without a result has one of this type.
        return call.GetType().GetProperty(nameof(Task<object>.Result)) is { PropertyType.Name: not "VoidTaskResult" } result
            ? result.GetValue(call)
            : null;
    }
}

using System.Text.RegularExpressions;

namespace Smooch.IntegrationTests;

/// <summary>
/// Every request of the client, as Prism judges it by the service's own description. Uploads are left out: Prism cannot read the forms of
/// Swagger 2.
/// </summary>
public sealed class PrismTests(RunningPrism prism) : IClassFixture<RunningPrism>
{
    private const string AppId = "5c0fbb112233445566778899";

    private const string Received = "Described with a message as it is received, ids and times included; it is sent like any other.";
    private const string Required = "must have required property ";
    private const string Clears = "The documentation clears a field with null, which the description does not know.";

    /// <summary>What Prism complains of though the description is wrong: operation, versions, complaint as a pattern, reason.</summary>
    private static readonly (string Operation, string Versions, string Complaint, string Reason)[] Known =
    [
        ("AppUsers.LinkChannel", "v1 v1.1", @"confirmation\.message " + Required + "'(_id|authorId|avatarUrl|name|received)'", Received),
        ("AppUsers.LinkChannel", "v1", "skipConfirmation must be string", "The documentation has a boolean, and calls it a flag."),
        ("AppUsers.SendMessage", "v1 v1.1", "destination " + Required + "'integration(Id|Type)'", "The documentation takes either."),
        ("AppUsers.SendMessage", "v1 v1.1", @"(items\.\d+\.)?actions\.\d+ " + Required + "'text'", "A share action has no text."),
        ("AppUsers.SendMessage", "v1 v1.1", " " + Required + "'type'", "WhatsApp templates have a form that only the documentation has."),
        ("Apps.Update", "v1", " " + Required + "'name'", "The documentation takes any field alone, as the description of v1.1 does."),
        ("Apps.Update", "v1.1", "settings.conversationRetentionSeconds must be integer", Clears),
        ("Integrations.Update", "v1 v1.1", @"\w+ must be (string|boolean|array)", Clears),
        ("Templates.Create", "v1.1", "message " + Required + "'(_id|authorId|avatarUrl|name|received|text)'", Received),
        ("Templates.Update", "v1.1", "message " + Required + "'(_id|authorId|avatarUrl|name|received|text)'", Received),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<string, string>> Rows =>
        from description in Description.All
        from operation in description.Operations
        let row = description.RowOf(operation)
        where row is not null && !operation.HasForm
        select new TheoryDataRow<string, string>(row.Operation, description.Name);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_request_violates_nothing_in_the_description(string operation, string version)
    {
        Requirement.Check(PrismProcess.Missing);
        var description = Description.Of(version);
        var address = (await prism.StartedAsync(description)).Address;
        var known = Known.Where(each => each.Operation == operation && each.Versions.Split(' ').Contains(version)).ToList();
        HashSet<string> met = new(StringComparer.Ordinal);
        var calls = ExpectedCall.All.Where(call => call.Operation == operation).ToList();
        Assert.NotEmpty(calls);
        foreach (var call in calls)
        {
            using var handler = new PrismHandler(address, description.BasePath, call.Response);
            var options = new SmoochClientOptions
            {
                Credential = SmoochCredential.Jwt("made.up.token"),
                ApiVersion = description.Version,
                AppId = AppId,
            };
            using var smooch = new SmoochClient(options, handler);
            await call.Send(smooch, Ids.Plain, Cancellation);
            foreach (var violation in handler.Violations)
            {
                var explained = known.Where(each => Regex.IsMatch(violation, $"^Request body( property )?{each.Complaint}$")).ToList();
                Assert.True(explained.Count > 0, $"{violation}\n{call.Json}");
                met.UnionWith(explained.Select(each => each.Complaint));
            }
        }

        Assert.Equal(known.Select(each => each.Complaint).Order(StringComparer.Ordinal), met.Order(StringComparer.Ordinal));
    }

    /// <summary>A judge that finds nothing wrong is none.</summary>
    [Theory]
    [InlineData("v1")]
    [InlineData("v1.1")]
    public async Task A_request_that_violates_the_description_is_noticed(string version)
    {
        Requirement.Check(PrismProcess.Missing);
        var description = Description.Of(version);
        var address = (await prism.StartedAsync(description)).Address;
        using var handler = new PrismHandler(address, description.BasePath, "{}");
        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Add("Authorization", "Bearer made.up.token");
        var app = new Uri($"https://api.smooch.io/{version}/apps/{AppId}/");

        using var body = new StringContent("""{"role":7}""", System.Text.Encoding.UTF8, "application/json");
        using var wrong = await client.PostAsync(new Uri(app, "appusers/u1/messages"), body, Cancellation);
        using var unknown = await client.GetAsync(new Uri(app, "nothing"), Cancellation);

        Assert.Contains("Request body must have required property 'type'", handler.Violations);
        Assert.Contains("Request body property role must be string", handler.Violations);
        Assert.Contains(handler.Violations, violation => violation.Contains("NO_PATH_MATCHED", StringComparison.Ordinal));
    }
}

using System.Net.Http.Headers;

namespace Smooch.Testing.Tests;

/// <summary>Drives the fake along the table of documented routes: who may call what, in which version.</summary>
public sealed class RouteTableTests
{
    private static readonly string[] Versions = ["v1", "v1.1"];

    // Swagger has notifications below v1, every other source below v1.1: the fake takes both.
    private static readonly string[] OnBothVersions = ["Notifications.Send"];

    // Documented as pages or by name only, so the SDK has no call; the fake serves them all the same.
    private static readonly string[] ServedAlthoughExcluded = ["AppUsers.SetPushToken", "OAuth.Authorize"];

    public static TheoryData<string> Operations => [.. Rows().Select(row => row.Operation)];

    public static TheoryData<string> OperationsOfOneVersion =>
        [.. Rows().Where(row => row.Versions.Length == 1).Select(row => row.Operation).Except(OnBothVersions)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_route_takes_exactly_the_credentials_it_documents(string operation)
    {
        var row = Rows().Single(candidate => candidate.Operation == operation);
        foreach (var version in Versions.Where(row.Versions.Contains))
        {
            if (row.IsExcluded && !ServedAlthoughExcluded.Contains(row.Operation))
            {
                await using var rejecting = await Fake.StartAsync();
                (await CallAsync(rejecting, row, version, "app")).ExpectError(501, "unsupported_by_fake");
                continue;
            }

            foreach (var credential in new[] { "app token", "appUser", "app", "account", "integration" })
            {
                await using var fake = await Fake.StartAsync();
                var response = await CallAsync(fake, row, version, credential);
                var (status, call) = ((int)response.Status, $"{row.Method} {version} {row.Path} as {credential}: {response.Text}");
                if (row.Credentials.Length == 0)
                    Assert.True(status != 501, call);
                else if (credential == "app token" && version == "v1.1" && row.Root != "O")
                    Assert.True(status == 401, call);
                else if (row.Credentials.Contains(credential))
                    Assert.True(status is not (401 or 403) && status < 500, call);
                else
                    Assert.True(status == 403, call);
            }
        }
    }

    [Theory]
    [MemberData(nameof(OperationsOfOneVersion))]
    public async Task A_route_of_one_version_is_rejected_by_name_in_the_other(string operation)
    {
        var row = Rows().Single(candidate => candidate.Operation == operation);
        await using var fake = await Fake.StartAsync();
        var response = await CallAsync(fake, row, Versions.Except(row.Versions).Single(), "app");
        response.ExpectError(response.Code == "unsupported_by_fake" ? 501 : 404, response.Code);
        Assert.Matches("does not exist in|no route for", response.Description);
    }

    private static async Task<Response> CallAsync(Fake fake, Row row, string version, string credential)
    {
        var user = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await user.SayAsync("Hello", Fake.Token);
        var path = row.Path
            .Replace("{userId}", "mira", StringComparison.Ordinal)
            .Replace("{appId}", fake.Smooch.AppId, StringComparison.Ordinal)
            .Replace("{channel}", "twilio", StringComparison.Ordinal);
        while (path.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start)
            path = path[..start] + "5bf0ab02e3c90d0022f4b832" + path[(path.IndexOf('}', StringComparison.Ordinal) + 1)..];

        var prefix = row.Root switch
        {
            "O" => "",
            "P" when credential == "account" => $"/{version}/apps/{fake.Smooch.AppId}",
            _ => "/" + version,
        };
        var body = row.Method is "POST" or "PUT" ? "{}" : null;
        return await fake.SendAsync(row.Method, prefix + path, body, Present(fake, credential));
    }

    private static Action<HttpRequestHeaders> Present(Fake fake, string credential) => credential switch
    {
        "app token" => Fake.AppToken(fake.Smooch.AppToken),
        "appUser" => Fake.Bearer(fake.UserJwt("mira")),
        "app" => Fake.Bearer(fake.AppJwt),
        "account" => Fake.Bearer(fake.AccountJwt),
        _ => Fake.Bearer(fake.Smooch.App.CreateAccessToken()),
    };

    private static IEnumerable<Row> Rows()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "routes.csv")).Skip(1))
        {
            // Only the credentials are quoted, because only they are a list.
            var quoted = line.Split('"');
            var cells = quoted.Length == 3
                ? [.. quoted[0].TrimEnd(',').Split(','), quoted[1], .. quoted[2].TrimStart(',').Split(',')]
                : line.Split(',');
            yield return new Row(
                cells[0], cells[1], cells[2], cells[3], cells[4].Split(' '),
                cells[6].Split(", ", StringSplitOptions.RemoveEmptyEntries), cells[8] == "excluded");
        }
    }

    private sealed record Row(
        string Operation,
        string Method,
        string Path,
        string Root,
        string[] Versions,
        string[] Credentials,
        bool IsExcluded);
}

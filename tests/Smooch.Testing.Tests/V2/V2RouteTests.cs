namespace Smooch.Testing.Tests.V2;

/// <summary>Every operation of docs/routes-v2.csv: the fake knows it, and each kind of credential gets the documented outcome.</summary>
public sealed class V2RouteTests
{
    private const string Unknown = "5bf0ab02e3c90d0022f4b832";

    public static TheoryData<string> Operations => [.. Rows().Select(row => row.Operation)];

    [Fact]
    public void The_table_has_all_operations() => Assert.Equal(68, Rows().Count);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task No_operation_is_an_unknown_route(string operation)
    {
        var row = Rows().Single(row => row.Operation == operation);
        foreach (var prefix in row.Path.StartsWith("/v2", StringComparison.Ordinal) ? new[] { "sc", "" } : ["sc", ""])
        {
            await using var fake = await Fake.StartAsync();
            var response = await fake.SendAsync(
                row.Method,
                prefix + PathOf(fake, row.Path),
                row.Method is "POST" or "PATCH" ? "{}" : null,
                Fake.Bearer(fake.AccountJwt));
            Assert.True((int)response.Status is not (501 or 500), $"{row.Method} {prefix}{row.Path}: {response.Text}");
            if ((int)response.Status >= 400 && row.Path.StartsWith("/v2", StringComparison.Ordinal))
                Assert.NotEmpty(response["errors"].AsArray());
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task No_operation_succeeds_without_a_credential(string operation)
    {
        var row = Rows().Single(row => row.Operation == operation);
        if (!row.Path.StartsWith("/v2", StringComparison.Ordinal))
            return;

        await using var fake = await Fake.StartAsync();
        (
            await fake.SendAsync(row.Method, "sc" + PathOf(fake, row.Path), row.Method is "POST" or "PATCH" ? "{}" : null, Fake.Nobody))
                .ExpectErrors(401, "unauthorized");
    }

    [Theory]
    [InlineData("GET", "users/mira", "app", "account", "integration", "basic", "oauth")]
    [InlineData("GET", "", "app", "account", "basic")]
    [InlineData("GET", "keys", "account")]
    [InlineData("GET", "integrations", "app", "account", "basic")]
    [InlineData("GET", "switchboards", "app", "account", "basic")]
    public async Task An_operation_takes_exactly_its_scopes(string method, string path, params string[] scopes)
    {
        await using var fake = await Fake.StartAsync();
        await fake.CreateUserAsync("mira");
        var integration = fake.Smooch.App.AddIntegration();
        foreach (var (scope, credential) in new[]
        {
            ("app", Fake.Bearer(fake.AppJwt)), ("account", Fake.Bearer(fake.AccountJwt)),
            ("basic", Fake.Basic(fake.Smooch.KeyId, fake.Smooch.Secret)),
            ("integration", Fake.Bearer(Fake.Jwt(integration.KeyId, integration.Secret, """{"scope":"integration"}"""))),
            ("oauth", Fake.Bearer(fake.Smooch.App.CreateAccessToken())),
            ("appUser", Fake.Bearer(fake.UserJwt("mira"))),
        })
        {
            var response = await fake.SendAsync(method, fake.Path(path), null, credential);
            var expected = scopes.Contains(scope) ? 200 : 403;
            Assert.True((int)response.Status == expected, $"{path} as {scope}: {(int)response.Status} {response.Text}");
        }
    }

    private static string PathOf(Fake fake, string path)
    {
        path = path.Replace("{appId}", fake.Smooch.AppId, StringComparison.Ordinal);
        while (path.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start)
            path = path[..start] + Unknown + path[(path.IndexOf('}', StringComparison.Ordinal) + 1)..];

        return path;
    }

    private static List<(string Method, string Path, string Operation)> Rows() =>
        [
            .. File.ReadLines(Repository.PathOf("docs", "routes-v2.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[1], cells[2])),
        ];
}

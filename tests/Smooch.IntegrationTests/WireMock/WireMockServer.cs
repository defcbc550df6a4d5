using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Smooch.IntegrationTests;

/// <summary>The original WireMock, a program of the JVM, with the mappings of this project, on a free loopback port.</summary>
internal sealed class WireMockServer : IAsyncDisposable
{
    private static readonly string Folder = Repository.PathOf("tests", "Smooch.IntegrationTests", "node_modules", "wiremock", "build");

    private readonly ProgramProcess program;
    private readonly HttpClient admin = new();

    private WireMockServer(ProgramProcess program, int port)
    {
        this.program = program;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
    }

    /// <summary>Gets what the machine lacks to run it; null when nothing.</summary>
    public static string? Missing { get; } =
        Java is null ? "WireMock needs Java 11 or later: install it and put it on the PATH."
        : Jar is null ? "WireMock is not installed: run 'npm ci' in tests/Smooch.IntegrationTests."
        : null;

    public Uri Address { get; }

    private static string? Java => Requirement.FindProgram("java");

    private static string? Jar => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "wiremock-standalone-*.jar").Order(StringComparer.Ordinal).LastOrDefault() : null;

    public static async Task<WireMockServer> StartAsync()
    {
        var java = ProgramProcess.Start(
            Java!,
            [
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                "-jar", Jar!,
                "--bind-address", "127.0.0.1", "--port", "0", "--root-dir", AppContext.BaseDirectory, "--disable-banner",
            ]);
        try
        {
            while (true)
            {
                var line = await java.ReadLineAsync(CancellationToken.None);
                if (line.StartsWith("port:", StringComparison.Ordinal))
                    return new WireMockServer(java, int.Parse(line["port:".Length..], CultureInfo.InvariantCulture));
            }
        }
        catch
        {
            await java.DisposeAsync();
            throw;
        }
    }

    /// <summary>A client with the platform's own connections.</summary>
    /// <param name="credential">Unique to the test: by it the journal is searched.</param>
    /// <param name="version">The version of the API.</param>
    /// <param name="appId">The app, for the long form of the path.</param>
    /// <param name="time">The clock.</param>
    /// <param name="retry">How calls are repeated; null for not at all.</param>
    public SmoochClient Client(
        SmoochCredential credential,
        SmoochApiVersion version = SmoochApiVersion.V1_1,
        string? appId = null,
        TimeProvider? time = null,
        SmoochRetryOptions? retry = null) => new(new SmoochClientOptions
        {
            BaseAddress = Address,
            Credential = credential,
            ApiVersion = version,
            AppId = appId,
            TimeProvider = time ?? TimeProvider.System,
            Retry = retry ?? new() { MaxRetries = 0, AttemptTimeout = Timeout.InfiniteTimeSpan },
        });

    /// <summary>The requests that came with a JWT, from the journal.</summary>
    public Task<IReadOnlyList<RecordedRequest>> RequestsAsync(string jwt, CancellationToken cancellationToken) =>
        FindAsync(new JsonObject { ["headers"] = new JsonObject { ["Authorization"] = new JsonObject { ["equalTo"] = "Bearer " + jwt } } }, cancellationToken);

    /// <summary>The requests whose body holds a text, from the journal.</summary>
    public Task<IReadOnlyList<RecordedRequest>> RequestsWithBodyAsync(string text, CancellationToken cancellationToken) =>
        FindAsync(new JsonObject { ["bodyPatterns"] = new JsonArray(new JsonObject { ["contains"] = text }) }, cancellationToken);

    /// <summary>Adds stubs for as long as the server runs.</summary>
    public async Task AddAsync(JsonArray mappings, CancellationToken cancellationToken)
    {
        using var content = new StringContent(new JsonObject { ["mappings"] = mappings }.ToJsonString());
        using var response = await admin.PostAsync(new Uri(Address, "__admin/mappings/import"), content, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        admin.Dispose();
        await program.DisposeAsync();
    }

    private async Task<IReadOnlyList<RecordedRequest>> FindAsync(JsonObject query, CancellationToken cancellationToken)
    {
        using var content = new StringContent(query.ToJsonString());
        using var response = await admin.PostAsync(new Uri(Address, "__admin/requests/find"), content, cancellationToken);
        var found = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>(cancellationToken);
        return [.. found!["requests"]!.AsArray().Select(request => Read(request!))];
    }

    private static RecordedRequest Read(JsonNode logged) => new(
        new HttpMethod(logged["method"]!.GetValue<string>()),
        new Uri(logged["absoluteUrl"]!.GetValue<string>()),
        logged["headers"]!.AsObject().ToDictionary(header => header.Key, header => header.Value!.ToString(), StringComparer.OrdinalIgnoreCase),
        Convert.FromBase64String(logged["bodyAsBase64"]!.GetValue<string>()) is { Length: > 0 } body ? body : null);
}

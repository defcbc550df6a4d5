using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Smooch.IntegrationTests;
using WireMock.Server;
using WireMock.Settings;

[assembly: AssemblyFixture(typeof(StubServer))]

namespace Smooch.IntegrationTests;

/// <summary>WireMock.Net with the mappings of this project, in the test process and on a free loopback port: one for all tests.</summary>
public sealed class StubServer : IDisposable
{
    private readonly ConcurrentQueue<(string Method, string? Authorization)> arrivals = new();

    public StubServer()
    {
        Server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            // A body where none belongs is seen, too.
            AllowBodyForAllHttpMethods = true,
            PreWireMockMiddlewareInit = builder => ((IApplicationBuilder)builder).Use(next => context =>
            {
                arrivals.Enqueue((context.Request.Method, context.Request.Headers.Authorization));
                return next(context);
            }),
        });
        Address = new Uri(Server.Url!);
        // One by one: a folder is read without those that cannot be read.
        foreach (var file in Directory.EnumerateFiles(Mappings, "*.json", SearchOption.AllDirectories))
            Assert.True(Server.ReadStaticMappingAndAddOrUpdate(file), file);
    }

    /// <summary>Gets the folder of the mapping files.</summary>
    public static string Mappings { get; } = Path.Combine(AppContext.BaseDirectory, "mappings");

    public WireMockServer Server { get; }

    public Uri Address { get; }

    /// <summary>Creates a client with the platform's own connections.</summary>
    /// <param name="address">The address of the service.</param>
    /// <param name="credential">Unique to the test: the log is searched by it.</param>
    /// <param name="version">The version of the API.</param>
    /// <param name="appId">The app, for the long form of the path.</param>
    /// <param name="time">The clock.</param>
    /// <param name="retry">How calls are retried; null for not at all.</param>
    internal static SmoochClient Client(
        Uri address,
        SmoochCredential credential,
        SmoochApiVersion version = SmoochApiVersion.V1_1,
        string? appId = null,
        TimeProvider? time = null,
        SmoochRetryOptions? retry = null) => new(new SmoochClientOptions
        {
            BaseAddress = address,
            Credential = credential,
            ApiVersion = version,
            AppId = appId,
            TimeProvider = time ?? TimeProvider.System,
            Retry = retry ?? new() { MaxRetries = 0, AttemptTimeout = Timeout.InfiniteTimeSpan },
        });

    /// <inheritdoc cref="Client(Uri, SmoochCredential, SmoochApiVersion, string?, TimeProvider?, SmoochRetryOptions?)"/>
    internal SmoochClient Client(
        SmoochCredential credential,
        SmoochApiVersion version = SmoochApiVersion.V1_1,
        string? appId = null,
        TimeProvider? time = null,
        SmoochRetryOptions? retry = null) => Client(Address, credential, version, appId, time, retry);

    /// <summary>The requests that came with a JWT, from the log.</summary>
    internal IReadOnlyList<RecordedRequest> Requests(string jwt) =>
        [.. Server.LogEntries.Where(entry => IsFrom(entry, "Bearer " + jwt)).Select(Read)];

    /// <summary>The requests that match, from the log, which has a request when its response is about to be written.</summary>
    internal IReadOnlyList<RecordedRequest> Find(Func<RecordedRequest, bool> matches) => [.. Server.LogEntries.Select(Read).Where(matches)];

    /// <summary>Whether a request came with a JWT, even if its response is still delayed.</summary>
    internal bool HasArrived(HttpMethod method, string jwt) => arrivals.Contains((method.Method, "Bearer " + jwt));

    public void Dispose() => Server.Dispose();

    // Before an entry is read: all tests together log some thousand requests.
    private static bool IsFrom(WireMock.Logging.ILogEntry entry, string authorization) =>
        entry.RequestMessage?.Headers is { } headers
            && headers.TryGetValue("Authorization", out var values)
            && values.Contains(authorization);

    private static RecordedRequest Read(WireMock.Logging.ILogEntry entry)
    {
        var request = entry.RequestMessage!;
        return new RecordedRequest(
            new HttpMethod(request.Method),
            new Uri(request.AbsoluteUrl),
            request.Headers!.ToDictionary(
                header => header.Key,
                header => string.Join(", ", header.Value),
                StringComparer.OrdinalIgnoreCase),
            request.BodyAsBytes is { Length: > 0 } body ? body : null);
    }
}

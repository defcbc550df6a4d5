using System.Buffers;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>The parts that the clients of all apps share: limits, clock, log, and the handlers below the call handler.</summary>
internal sealed class ApiTransport : IDisposable
{
    /// <summary>The largest response that is read, in bytes: far more than a page of 100 long messages has.</summary>
    public const int MaxResponseBytes = 32 * 1024 * 1024;

    /// <summary>The largest part of an error body that is kept, in bytes.</summary>
    public const int MaxErrorBytes = 64 * 1024;

    private readonly CancellationTokenSource disposed = new();
    private readonly HttpMessageHandler attempts;
    private readonly bool disposeHandler;
    private readonly HttpRequestHeaders? defaults;

    /// <summary>Creates the transport.</summary>
    /// <param name="options">The limits: a copy that is never changed.</param>
    /// <param name="profile">The API.</param>
    /// <param name="handler">The handlers of each attempt: the user's handlers, credential, connections.</param>
    /// <param name="disposeHandler">Whether <see cref="Dispose"/> disposes the handler.</param>
    /// <param name="defaults">The default headers of the registration's <see cref="HttpClient"/>.</param>
    public ApiTransport(
        ApiClientOptions options,
        ApiProfile profile,
        HttpMessageHandler handler,
        bool disposeHandler,
        HttpRequestHeaders? defaults = null)
    {
        Profile = profile;
        Timeout = options.Timeout;
        TimeProvider = options.TimeProvider;
        Logger = options.CreateLogger();
        IncludeErrorDescriptions = options.IncludeErrorDescriptions == true;
        Errors = new CallErrors(this);
        JsonIssues = new JsonIssueLog(Logger);
        this.disposeHandler = disposeHandler;
        this.defaults = defaults;
        attempts = new RetryHandler(this, options.Retry.Copy(), options.ResiliencePipeline) { InnerHandler = handler };
    }

    /// <summary>Creates the transport of a client without services.</summary>
    /// <exception cref="ArgumentException">The handler follows redirects and can no longer be changed.</exception>
    public static ApiTransport Over(ApiClientOptions options, ApiProfile profile, HttpMessageHandler handler, bool disposeHandler)
    {
        Connections.ForbidRedirects(Argument.NotNull(handler));
        return new ApiTransport(
            options,
            profile,
            new WireHandler(options.TimeProvider, PrimaryHandler.CouldDecompress(handler)) { InnerHandler = handler },
            disposeHandler);
    }

    public ApiProfile Profile { get; }

    /// <summary>Gets the time limit of a whole call, including the body of the response.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Gets a value indicating whether the messages of exceptions contain the service's explanation.</summary>
    public bool IncludeErrorDescriptions { get; }

    /// <summary>Gets the clock of all delays.</summary>
    public TimeProvider TimeProvider { get; }

    public ILogger Logger { get; }

    /// <summary>Gets the log for fields of responses that do not fit their type.</summary>
    public JsonIssueLog JsonIssues { get; }

    /// <summary>Gets the factory of exceptions.</summary>
    public CallErrors Errors { get; }

    /// <summary>Gets the pool of the response buffers.</summary>
    public ArrayPool<byte> Buffers { get; init; } = ArrayPool<byte>.Shared;

    /// <summary>Gets the token that is cancelled when the client is disposed, which ends calls in progress.</summary>
    public CancellationToken Disposed => disposed.Token;

    /// <summary>Creates the HTTP client of one app: a few small objects that need no disposal.</summary>
    public HttpClient CreateClient(ApiTarget target) =>
        new(new CallHandler(this, target) { InnerHandler = attempts }, disposeHandler: false)
        {
            BaseAddress = new Uri(target.Prefix),
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };

    /// <summary>Adds the headers of every request.</summary>
    public void AddHeaders(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", Profile.UserAgent);
        if (defaults is null)
            return;
        foreach (var header in defaults)
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
    }

    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public void ThrowIfDisposed()
    {
        if (disposed.IsCancellationRequested)
            throw new ObjectDisposedException(
                Profile.Package,
                "The client was disposed. Keep one client while the program runs, and dispose it last.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            disposed.Cancel();
        }
        finally
        {
            if (disposeHandler)
                attempts.Dispose();
        }
    }
}

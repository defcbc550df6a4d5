using System.Text;
using System.Text.Json;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>A fake with something of each kind in it, the requests that it takes, and what must always be true of it.</summary>
internal abstract class FuzzWorld : IAsyncDisposable
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private RawConnection? connection;
    private string before = "";

    /// <summary>Requests that change something: method, path and body.</summary>
    protected abstract IReadOnlyList<string> Templates { get; }

    /// <summary>Requests that show everything.</summary>
    protected abstract IReadOnlyList<string> Readings { get; }

    protected abstract Uri Address { get; }

    protected abstract string Authorization { get; }

    /// <summary>The ids that stand for names in braces.</summary>
    protected Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    private RawConnection Connection => connection ??= new RawConnection(Address);

    /// <summary>A key for signing tokens; MessageBird has none, and takes no token.</summary>
    protected virtual (string Id, string Secret) Key => ("", "");

    /// <summary>All of the state, to be compared.</summary>
    public abstract Task<string> SnapshotAsync(CancellationToken cancellationToken);

    public RequestMutator Mutator(Random random) => new(random, Key.Id, Key.Secret);

    /// <summary>Each request once, those that take something away last.</summary>
    public IEnumerable<RawRequest> All() =>
        Templates.OrderBy(template =>
            template.StartsWith("DELETE", StringComparison.Ordinal) || template.Contains("/merge", StringComparison.Ordinal)).Select(From);

    public RawRequest Any(Random random) => From(Templates[random.Next(Templates.Count)]);

    /// <summary>Sends a request and checks what must be true afterwards.</summary>
    public async Task<RawResponse> CheckAsync(RawRequest request, CancellationToken cancellationToken)
    {
        if (before.Length == 0)
        {
            // Some things come to be when they are first read.
            await CheckReadingsAsync("the start", cancellationToken);
            before = await SnapshotAsync(cancellationToken);
        }

        var response = await Connection.SendAsync(request, cancellationToken);
        var context = $"{request}\n\n{response.Status} {response.Text}";
        Assert.True(response.Status is not (500 or 503), context);
        CheckBody(response, context);
        var after = await SnapshotAsync(cancellationToken);
        if (response.Status >= 400)
            Assert.True(before == after, $"A rejected request changed the state.\n{context}\n\n{Difference(before, after)}");
        else if (before != after)
            await CheckReadingsAsync(context, cancellationToken);

        before = before == after ? after : await SnapshotAsync(cancellationToken);
        return response;
    }

    /// <summary>Every reading works.</summary>
    public async Task CheckReadingsAsync(string context, CancellationToken cancellationToken)
    {
        foreach (var reading in Readings)
        {
            var response = await Connection.SendAsync(From(reading), cancellationToken);
            Assert.True(response.Status is 200 or 403 or 404, $"After\n{context}\n\n{reading}: {response.Status} {response.Text}");
            CheckBody(response, $"{reading} after\n{context}");
        }
    }

    public virtual ValueTask DisposeAsync()
    {
        connection?.Dispose();
        return ValueTask.CompletedTask;
    }

    protected RawRequest From(string template)
    {
        foreach (var (name, value) in Names)
            template = template.Replace($"<{name}>", value, StringComparison.Ordinal);

        var parts = template.Split(' ', 3);
        var body = parts.Length < 3 ? null
            : parts[2].StartsWith("multipart", StringComparison.Ordinal)
            ? Multipart.Valid(Fields(parts[2]))
            : Encoding.UTF8.GetBytes(parts[2]);
        var request = new RawRequest(parts[0], Encoding.UTF8.GetBytes(parts[1]), body).With("Authorization", Authorization);
        return body is null
            ? request
            : request.With(
                "Content-Type",
                parts[2].StartsWith("multipart", StringComparison.Ordinal) ? Multipart.ContentType : "application/json");
    }

    private static string Difference(string before, string after)
    {
        var same = 0;
        while (same < before.Length && same < after.Length && before[same] == after[same])
            same++;

        var start = Math.Max(0, same - 100);
        return $"Before: …{before[start..Math.Min(before.Length, same + 200)]}…\nAfter: "
            + $"…{after[start..Math.Min(after.Length, same + 200)]}…";
    }

    private static (string, string)[] Fields(string text) =>
        [.. text.Split(' ').Skip(1).Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1]))];

    private static void CheckBody(RawResponse response, string context)
    {
        if (!response.Headers.TryGetValue("Content-Type", out var type)
            || !type.StartsWith("application/json", StringComparison.Ordinal)
            || response.Body.Length == 0)
            return;

        try
        {
            using var document = JsonDocument.Parse(Strict.GetString(response.Body));
        }
        catch (Exception failure) when (failure is JsonException or DecoderFallbackException)
        {
            Assert.Fail($"The body is not JSON in UTF-8: {failure.Message}\n{context}");
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>Logs where responses do not fit their types, each place once, never a value.</summary>
internal sealed class JsonIssueLog(ILogger logger) : IJsonIssueObserver
{
    /// <summary>A service that invents names could make more places than anyone reads.</summary>
    private const int MostPlaces = 1000;

    private readonly ConcurrentDictionary<string, bool> places = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void OnIssue(string path, JsonIssueKind kind)
    {
        if (places.Count < MostPlaces && places.TryAdd(path, true))
            CallLog.ValueDoesNotFit(logger, path, kind);
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>Logs the fields that do not fit their type, each path once and never a value.</summary>
/// <param name="logger">The log.</param>
internal sealed partial class JsonIssueLog(ILogger logger) : IJsonIssueObserver
{
    /// <summary>Limits the memory: a service that invents names could create any number of paths.</summary>
    private const int MostPaths = 1000;

    private readonly ConcurrentDictionary<(string Path, JsonIssueKind Kind), bool> logged = new();

    /// <inheritdoc/>
    public void OnIssue(string path, JsonIssueKind kind)
    {
        if (logged.Count >= MostPaths || !logged.TryAdd((path, kind), true))
            return;
        switch (kind)
        {
            case JsonIssueKind.SetAside:
                SetAside(logger, path);
                break;
            case JsonIssueKind.LeftOut:
                LeftOut(logger, path);
                break;
            default:
                Replaced(logger, path);
                break;
        }
    }

    [LoggerMessage(
        EventId = 120,
        EventName = "JsonFieldSetAside",
        Level = LogLevel.Warning,
        Message =
            "The field {Path} has JSON of an unexpected type. It reads as absent; its JSON is in UnknownFields. This is logged once per "
                + "field.")]
    private static partial void SetAside(ILogger logger, string path);

    [LoggerMessage(
        EventId = 121,
        EventName = "JsonElementLeftOut",
        Level = LogLevel.Warning,
        Message =
            "An element of {Path} has JSON of an unexpected type. The list leaves it out; the JSON of the list is in UnknownFields. This "
                + "is logged once per list.")]
    private static partial void LeftOut(ILogger logger, string path);

    [LoggerMessage(
        EventId = 122,
        EventName = "JsonTextReplaced",
        Level = LogLevel.Warning,
        Message =
            "The string {Path} contains half a surrogate pair or invalid UTF-8, which reads as U+FFFD. This is logged once per field.")]
    private static partial void Replaced(ILogger logger, string path);
}

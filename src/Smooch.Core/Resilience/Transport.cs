using Polly;

namespace Smooch;

/// <summary>Which exceptions mean that no whole response came.</summary>
internal static class Transport
{
    /// <summary>A disposed client is a mistake of the caller, a disposed stream the trace of a lost connection.</summary>
    public static bool IsFailure(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException or ExecutionRejectedException
        || (e is ObjectDisposedException { ObjectName: var name } && name != typeof(HttpClient).FullName);
}

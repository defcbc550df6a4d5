using Polly;

namespace Smooch;

/// <summary>Recognizes the exceptions of a connection failure: no whole response was received.</summary>
internal static class ConnectionFailure
{
    /// <summary>
    /// Returns whether an exception is a connection failure. A disposed client is the caller's mistake, a disposed stream a lost
    /// connection.
    /// </summary>
    public static bool Is(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException or ExecutionRejectedException
        || (e is ObjectDisposedException { ObjectName: var name } && name != typeof(HttpClient).FullName);
}

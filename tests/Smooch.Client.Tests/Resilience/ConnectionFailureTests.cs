using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Smooch.Client.Tests.Resilience;

/// <summary>Which exceptions mean that no whole response was received.</summary>
public sealed class ConnectionFailureTests
{
    public static TheoryData<Exception, bool> Cases { get; } = new()
    {
        { new HttpRequestException("Reset."), true },
        { new IOException("Reset."), true },
        { new OperationCanceledException("Too late."), true },
        { new TaskCanceledException("Too late."), true },
        { new TimeoutRejectedException("Too late."), true },
        { new BrokenCircuitException("Open."), true },
        { new ObjectDisposedException("System.Net.Sockets.NetworkStream"), true },
        { new ObjectDisposedException(objectName: null), true },
        { new ObjectDisposedException("System.Net.Http.HttpClient"), false },
        { new InvalidOperationException("Broken."), false },
        { new NotSupportedException("Broken."), false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_lost_connection_differs_from_a_mistake(Exception exception, bool isLost) =>
        Assert.Equal(isLost, ConnectionFailure.Is(exception));
}

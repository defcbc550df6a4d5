using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Benchmarks;

/// <summary>A kind of webhook call, and how it is received by hand and by the SDK.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="RequestsPerSecond">The least share of the requests per second of the bare endpoint.</param>
/// <param name="Body">The body of a call, from its number and the number of its user.</param>
/// <param name="Bare">The endpoint by hand: it reads the body into a flat type, and does nothing else.</param>
/// <param name="Register">Registers the receiver and its handler.</param>
/// <param name="Authenticate">Adds what the receiver verifies.</param>
internal sealed record ReceiverCase(
    string Name,
    double RequestsPerSecond,
    Func<int, int, string> Body,
    Delegate Bare,
    Action<IServiceCollection> Register,
    Action<HttpRequestMessage, byte[]> Authenticate);

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smooch;

/// <summary>Sends the calls of the generated wire classes and turns what comes back into results or exceptions.</summary>
internal sealed class WireClient(HttpMessageInvoker http, WireTarget target, WireLimits limits)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Gets where the calls go.</summary>
    public WireTarget Target { get; } = target;

    /// <summary>The same transport for another app.</summary>
    public WireClient For(WireTarget other) => new(http, other, limits);

    /// <summary>Starts the URL of a call.</summary>
    /// <exception cref="NotSupportedException">The API version in use does not have the operation.</exception>
    /// <exception cref="InvalidOperationException">The client's configuration cannot make the call.</exception>
    public UrlBuilder Url(Operation operation)
    {
        operation.RequireVersion(Target.Version);
        if (Target.Refusal is { } refusal)
            throw new InvalidOperationException(refusal);
        return new UrlBuilder(Target.Prefix);
    }

    /// <summary>Sends a call whose answer is an object; an empty answer reads as <c>{}</c>.</summary>
    /// <exception cref="SmoochException">The call failed; see there.</exception>
    public async Task<T> SendAsync<T>(Operation operation, string url, HttpContent? content, JsonTypeInfo<T> result, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new WireRequest(operation, url, Target) { Content = content ?? EmptyBody.For(operation), WantsBody = true };
        using var exchange = new Exchange(http, request, limits, cancellationToken);
        using var response = await exchange.SendAsync().ConfigureAwait(false);
        try
        {
            var json = request.Body;
            if (json.StartsWith(ByteOrderMark))
                json = json.Slice(ByteOrderMark.Length);
            return JsonSerializer.Deserialize(json.IsEmpty ? "{}"u8 : json, result) is { } value && value is not IWireResult { IsComplete: false }
                ? value
                : throw new JsonException("The answer lacks what was asked for.");
        }
        catch (JsonException e)
        {
            throw exchange.Unreadable(response, e);
        }
    }

    /// <summary>Sends a call whose answer has nothing to tell beyond its status.</summary>
    public async Task SendAsync(Operation operation, string url, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new WireRequest(operation, url, Target) { Content = content ?? EmptyBody.For(operation) };
        using var exchange = new Exchange(http, request, limits, cancellationToken);
        using var response = await exchange.SendAsync().ConfigureAwait(false);
    }
}

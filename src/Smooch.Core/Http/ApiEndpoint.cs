using System.Diagnostics.CodeAnalysis;
using Refit;

namespace Smooch;

/// <summary>One target of a client: creates its API interfaces, and sends calls that no interface has.</summary>
internal sealed class ApiEndpoint(ApiTransport transport, ApiTarget target)
{
    private HttpClient Http => field ??= transport.CreateClient(Target);

    /// <summary>Gets the target of the calls.</summary>
    public ApiTarget Target { get; } = target;

    /// <summary>Returns an endpoint with the same transport for another target.</summary>
    public ApiEndpoint For(ApiTarget other) => new(transport, other);

    /// <summary>Creates an API interface.</summary>
    /// <typeparam name="T">The interface, implemented by Refit.</typeparam>
    public T Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>()
    {
        OperationTable.Register<T>();
        return RestService.ForGenerated<T>(Http, ApiJson.Settings);
    }

    /// <summary>Sends a call that no API interface has: a link that the service returned, or a call that the SDK does not know.</summary>
    /// <param name="operation">The operation; its result has to be of type <typeparamref name="T"/>.</param>
    /// <param name="url">The URL: absolute, or relative to the target with a slash at its start.</param>
    /// <param name="content">The body; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The URL is absolute and has another origin: a credential must not be sent there.</exception>
    /// <exception cref="SmoochException">The call failed.</exception>
    public async Task<T> SendAsync<T>(Operation operation, string url, HttpContent? content, CancellationToken cancellationToken)
        where T : notnull
    {
        var address = url[0] == '/' ? new Uri(Target.Prefix + url) : new Uri(url);
        if (!Target.IsSameOrigin(address))
            throw new ArgumentException("The address must have the scheme, host and port of the configured service.", nameof(url));
        using var request = new HttpRequestMessage(operation.Method, address) { Content = content };
        CallContext.Attach(request, new CallContext(operation, Target));
        using var response = await Http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            cancellationToken).ConfigureAwait(false);
        return (T)((ReceivedContent)response.Content).Value!;
    }
}

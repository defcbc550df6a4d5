using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smooch;

/// <summary>
/// Sends requests that this SDK does not know yet: any path, with the client's credential, retries, timeouts and errors. The response is
/// JSON or a custom type.
/// </summary>
/// <example>
/// <code>
/// var qrCode = await smooch.Raw.SendAsync(new RawRequest(HttpMethod.Get, "/appusers/{userId}/integrations/viber/qrcode") { Values = {
/// ["userId"] = userId } });
/// </code>
/// </example>
/// <remarks>It throws the same exceptions as the other areas of the client.</remarks>
public class RawClient
{
    private readonly ApiEndpoint app;
    private readonly ApiEndpoint root;

    internal RawClient(ApiEndpoint app, ApiEndpoint root)
    {
        this.app = app;
        this.root = root;
    }

    /// <summary>Creates an instance for substitutes in tests.</summary>
    protected RawClient()
    {
        app = null!;
        root = null!;
    }

    /// <summary>Sends a request and returns the response as JSON.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON of the response; an empty object when the body is empty.</returns>
    /// <exception cref="ArgumentException">
    /// The path has no value for one of its placeholders, or the request is invalid in another way. Nothing is sent.
    /// </exception>
    /// <exception cref="SmoochOutcomeUnknownException">A request that is not idempotent may have taken effect.</exception>
    public virtual Task<JsonElement> SendAsync(RawRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<JsonElement>(request, JsonElementReader.Instance, cancellationToken);

    /// <summary>Sends a request and returns the response as a custom type.</summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="result">Reads the response: a property of your source-generated <c>JsonSerializerContext</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response.</returns>
    /// <inheritdoc cref="SendAsync(RawRequest, CancellationToken)" path="/exception"/>
    public virtual Task<T> SendAsync<T>(RawRequest request, JsonTypeInfo<T> result, CancellationToken cancellationToken = default)
        where T : class
    {
        Argument.NotNull(request);
        return SendAsync<T>(request, new JsonTypeInfoReader(Argument.NotNull(result)), cancellationToken);
    }

    private Task<T> SendAsync<T>(RawRequest request, IJsonDocumentReader result, CancellationToken cancellationToken)
        where T : notnull
    {
        Argument.NotNull(request).Check();
        var operation = new Operation("Raw.Send", request.Method, request.Path, request.RetryClass) { Result = result };
        return (request.OmitAppPath ? root : app).SendAsync<T>(operation, request.Url(), request.CreateContent(), cancellationToken);
    }
}

using System.Reflection;
using Refit;

namespace Smooch;

/// <summary>
/// Reads and writes the JSON of API interfaces for Refit. Models find their own converters, so there is no list of types.
/// </summary>
internal sealed class ApiJson : IHttpContentSerializer, ISynchronousContentSerializer
{
    private static readonly ValueTask<Exception?> NoException = new((Exception?)null);

    private ApiJson()
    {
    }

    /// <summary>Gets the Refit settings of all API interfaces.</summary>
    public static RefitSettings Settings { get; } = new(new ApiJson())
    {
        // With these two, bodies are serialized immediately and have a length; otherwise Refit streams them.
        RequestBodySerialization = RequestBodySerializationMode.Buffered,
        RequestCompression = RequestCompression.None,
        // The call handler maps all failures. A factory that throws would leave the response open.
        ExceptionFactory = static _ => NoException,
        TransportExceptionFactory = static (_, exception, _) => exception,
        DeserializationExceptionFactory = static (_, exception) => new ValueTask<Exception?>(exception),
    };

    /// <inheritdoc/>
    public HttpContent ToHttpContentSynchronous<T>(T item) => JsonBody.Create((IJsonWritable?)item);

    /// <inheritdoc/>
    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    /// <inheritdoc/>
    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    /// <summary>Returns the value that the call handler has read.</summary>
    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        Task.FromResult((T?)((ReceivedContent)content).Value);

    /// <inheritdoc/>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;
}

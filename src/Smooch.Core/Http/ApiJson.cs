using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Refit;

namespace Smooch;

/// <summary>
/// How an area of an API reads and writes JSON: the one place that is asked for a type, and Refit's serializer. An area names only the contexts
/// that it needs, so that a native program does not contain the types of areas that it never uses.
/// </summary>
internal sealed class ApiJson : IHttpContentSerializer, ISynchronousContentSerializer
{
    private static readonly ValueTask<Exception?> NoException = new((Exception?)null);

    private readonly JsonSerializerContext[] contexts;

    public ApiJson(params JsonSerializerContext[] contexts)
    {
        this.contexts = contexts;
        Settings = new RefitSettings(this)
        {
            // With these two, bodies are serialised at once and have a length; otherwise Refit streams them.
            RequestBodySerialization = RequestBodySerializationMode.Buffered,
            RequestCompression = RequestCompression.None,
            // The call handler maps all failures. A factory that throws would leave the response open.
            ExceptionFactory = static _ => NoException,
            TransportExceptionFactory = static (_, exception, _) => exception,
            DeserializationExceptionFactory = static (_, exception) => new ValueTask<Exception?>(exception),
        };
    }

    /// <summary>Gets the settings of the area's wire interfaces.</summary>
    public RefitSettings Settings { get; }

    /// <summary>Finds how a type is read and written.</summary>
    /// <exception cref="InvalidOperationException">No context of the area contains the type.</exception>
    public JsonTypeInfo TypeInfo(Type type)
    {
        foreach (var context in contexts)
        {
            if (context.GetTypeInfo(type) is { } info)
                return info;
        }

        throw new InvalidOperationException($"No JSON context of the area contains {type.Name}.");
    }

    /// <inheritdoc/>
    public HttpContent ToHttpContentSynchronous<T>(T item) => JsonBody.Create(item, (JsonTypeInfo<T>)TypeInfo(typeof(T)));

    /// <inheritdoc/>
    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    /// <inheritdoc/>
    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    /// <summary>Gives what the call handler has read.</summary>
    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        Task.FromResult((T?)((ReceivedContent)content).Value);

    /// <inheritdoc/>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;
}

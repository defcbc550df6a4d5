using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Smooch.Fuzz;

/// <summary>
/// The body of a successful response, read as each type that the SDK receives: it is read, or it is a typed error, and what is read
/// can be written again.
/// </summary>
internal sealed class ResponseTarget : JsonTarget
{
    private readonly Response response = new();
    private readonly FuzzedApi api;
    private readonly ApiEndpoint endpoint;
    private readonly Dictionary<string, Reader> readers;

    public ResponseTarget()
        : this(FuzzedApi.Smooch)
    {
    }

    public ResponseTarget(FuzzedApi api)
    {
        this.api = api;
        endpoint = api.Client(response);
        readers = api.Received.ToDictionary(type => type.Name, Reader.Of, StringComparer.Ordinal);
    }

    public override string Name => api.Prefix + "response";

    /// <summary>What the worst documents take that can be thought of: messages that quote each other and cannot be read.</summary>
    protected override long? BytesPerByte => 600;

    public override Input FromBytes(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf((byte)'\n');
        var name = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Max(end, 0)));
        // Whatever the first line has become, it chooses one of the types.
        var kind = readers.ContainsKey(name)
            ? name
            : readers.Keys.Order(StringComparer.Ordinal).ElementAt(name.Sum(c => c) % readers.Count);
        return new Input("bytes", kind, bytes[(end + 1)..]);
    }

    public override byte[] ToBytes(Input input) => [.. Encoding.UTF8.GetBytes(input.Kind), (byte)'\n', .. input.Bytes];

    /// <summary>Whether responses are read as a type.</summary>
    public bool Reads(string type) => readers.ContainsKey(type);

    /// <summary>The documents of the corpus, and one made up for everything that is received, so that nothing is left out.</summary>
    protected override IEnumerable<Input> FirstInputs() =>
        api.Responses.Concat(
            readers.Select(reader => new Input($"made up for {reader.Key}", reader.Key, api.MadeUp.Of(reader.Value.Type))));

    protected override void Check(Input input)
    {
        var reader = readers[input.Kind];
        response.Body = input.Bytes;
        object read;
        try
        {
            read = Frugally(input, () => reader.Read(endpoint));
        }
        catch (SmoochApiException e)
        {
            QuotesNothingButCode(e);
            Promise((int)e.StatusCode == 200, "The status was changed.");
            return;
        }

        Models.LookAt(read);
        // What is no UTF-8 is kept as it is where no code needs its text, and cannot be compared.
        if (!Utf8.IsValid(input.Bytes) || Bom.Without(input.Bytes).IsEmpty)
            return;
        var written = reader.Write(read);
        if (api.Documents.Difference(Bom.Without(input.Bytes), written) is { } difference)
            throw new BrokenPromiseException($"{input.Kind} {difference}");
        response.Body = written;
        var again = reader.Read(endpoint);
        Promise(
            again.GetType() == read.GetType() && reader.Write(again).AsSpan().SequenceEqual(written),
            "What was written reads as something else.");
    }

    private abstract class Reader
    {
        public abstract Type Type { get; }

        public static Reader Of(Type type) => (Reader)Activator.CreateInstance(typeof(Reader<>).MakeGenericType(type))!;

        public abstract object Read(ApiEndpoint endpoint);

        public abstract byte[] Write(object value);
    }

    private sealed class Reader<T> : Reader
        where T : class
    {
        private readonly Operation operation = new(
            "Fuzz.Read",
            HttpMethod.Get,
            "/fuzz",
            RetryClass.Safe)
        { Result = SmoochJson.Converter(typeof(T)) };

        public override Type Type => typeof(T);

        public override object Read(ApiEndpoint endpoint) =>
            Response.Now(endpoint.SendAsync<T>(operation, operation.Route, content: null, CancellationToken.None));

        public override byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes((T)value);
    }
}

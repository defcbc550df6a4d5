using Smooch.Client.Http;

[assembly: WireJsonContext(typeof(Smooch.Client.Generators.Tests.TableJsonContext))]

namespace Smooch.Client.Generators.Tests;

/// <summary>A method for each form that the table of declarative HTTP interfaces describes.</summary>
internal interface ITableApi
{
    [Get("/u/{id}/m")]
    [Operation(RetryClass.Safe)]
    Task SegmentAsync(string? id, CancellationToken cancellationToken);

    [Delete("/u/{id}")]
    [Operation(RetryClass.Idempotent)]
    Task LastSegmentAsync(string? id, CancellationToken cancellationToken);

    [Get("/u/{ID}")]
    [Operation(RetryClass.Safe)]
    Task OtherCaseAsync(string id, CancellationToken cancellationToken);

    [Get("/u/{user-id}")]
    [Operation(RetryClass.Safe)]
    Task RenamedSegmentAsync([AliasAs("user-id")] string id, CancellationToken cancellationToken);

    [Get("/u/{id}/of/{id}")]
    [Operation(RetryClass.Safe)]
    Task TwiceAsync(string id, CancellationToken cancellationToken);

    [Get("/files/{name}.{ext}")]
    [Operation(RetryClass.Safe)]
    Task PartialSegmentsAsync(string name, string ext, CancellationToken cancellationToken);

    [Get("/t/{number}/{big}/{guid}/{flag}/{plain}/{named}/{open}")]
    [Operation(RetryClass.Safe)]
    Task TypedSegmentsAsync(int number, long big, Guid guid, bool flag, PlainEnum plain, NamedEnum named, OpenValue open, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task TextAsync(string? a, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task OptionalAsync(string? a = null, int? limit = null, CancellationToken cancellationToken = default);

    [Get("/q/{z}")]
    [Operation(RetryClass.Safe)]
    Task OrderAsync(int c, int z, int b, int a, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task NumbersAsync(double? d, decimal? m, long? l, int? i, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task FlagAsync(bool a, bool? b, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task TimesAsync(DateTimeOffset? o, DateTime? t, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task FormattedAsync([Query(Format = "0.00")] double? d, [Query(Format = "yyyy-MM-dd")] DateTimeOffset? o, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task OpenAsync(OpenValue a, OpenValue? b, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task AliasAsync([AliasAs("page[size]")] int size, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task ListAsync(string?[]? ids, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task CsvAsync([Query(CollectionFormat.Csv)] IReadOnlyList<string?>? ids, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task MultiAsync([Query(CollectionFormat.Multi)] IEnumerable<string?>? ids, CancellationToken cancellationToken);

    [Get("/q")]
    [Operation(RetryClass.Safe)]
    Task FormattedListsAsync([Query(Format = "0.0")] double[] a, [Query(CollectionFormat = CollectionFormat.Multi, Format = "0.0")] List<double> b, CancellationToken cancellationToken);

    [Post("/b/{id}")]
    [Operation(RetryClass.Creates)]
    Task<Thing> ExplicitBodyAsync(string id, [Body] Thing thing, CancellationToken cancellationToken);

    [Put("/b")]
    [Operation(RetryClass.Idempotent)]
    Task<Thing> ImpliedBodyAsync(int? a, Thing thing, CancellationToken cancellationToken);

    [Patch("/b")]
    [Operation(RetryClass.Idempotent)]
    Task<RenamedThing> PatchAsync(RenamedThing thing, CancellationToken cancellationToken);

    [Post("/f/{id}")]
    [Operation(RetryClass.Creates)]
    Task<Thing> FormAsync(string id, [Body(BodySerializationMethod.UrlEncoded)] Fields fields, CancellationToken cancellationToken);

    [Post("/b")]
    [Operation(RetryClass.Creates)]
    Task<Thing> DefaultBodyAsync([Body(BodySerializationMethod.Default)] Thing thing, CancellationToken cancellationToken);

    [Post("/b")]
    [Operation(RetryClass.Creates)]
    Task PostNothingAsync(CancellationToken cancellationToken);

    [Multipart]
    [Post("/m/{id}")]
    [Operation(RetryClass.Creates)]
    Task UploadAsync(
        string id,
        StreamPart? source,
        [AliasAs("other")] StreamPart? second,
        string? role,
        [AliasAs("the-number")] int? number,
        bool? flag,
        [Query] string? access,
        CancellationToken cancellationToken);

    [Get("/names")]
    [Operation(RetryClass.Safe)]
    Task NamesAsync(string url, string content, string wire, string @event, CancellationToken cancellationToken);

    [Get("/old")]
    [Operation(RetryClass.Safe, Versions = "v0 v2", Accepts = "a \"key\"")]
    Task OldAsync(CancellationToken cancellationToken);
}

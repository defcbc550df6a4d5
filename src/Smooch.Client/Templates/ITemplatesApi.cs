using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of templates.</summary>
internal interface ITemplatesApi
{
    [Post("/templates")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<TemplateResponse> CreateAsync(
        [Body(Compression = RequestCompression.None)] NewTemplate template,
        CancellationToken cancellationToken);

    [Get("/templates")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<TemplatesResponse> ListAsync(int? limit, int? offset, CancellationToken cancellationToken);

    [Get("/templates/{templateId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<TemplateResponse> GetAsync(PathId templateId, CancellationToken cancellationToken);

    [Put("/templates/{templateId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<TemplateResponse> UpdateAsync(
        PathId templateId,
        [Body(Compression = RequestCompression.None)] TemplateUpdate update,
        CancellationToken cancellationToken);

    [Delete("/templates/{templateId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteAsync(PathId templateId, CancellationToken cancellationToken);
}

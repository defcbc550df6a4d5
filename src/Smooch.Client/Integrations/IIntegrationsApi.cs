using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of integrations, their profiles and their message templates.</summary>
internal interface IIntegrationsApi
{
    [Post("/integrations")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<IntegrationResponse> CreateAsync(
        [Body(Compression = RequestCompression.None)] NewIntegration integration,
        CancellationToken cancellationToken);

    [Get("/integrations")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<IntegrationsResponse> ListAsync([Query, Encoded] string? types, int? limit, int? offset, CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<IntegrationResponse> GetAsync(PathId integrationId, CancellationToken cancellationToken);

    [Put("/integrations/{integrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<IntegrationResponse> UpdateAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] IntegrationUpdate update,
        CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteAsync(PathId integrationId, CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/profile")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Server)]
    Task<IntegrationProfileResponse> GetProfileAsync(PathId integrationId, CancellationToken cancellationToken);

    [Put("/integrations/{integrationId}/profile")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task UpdateProfileAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] IntegrationProfileUpdate update,
        CancellationToken cancellationToken);

    [Put("/integrations/{integrationId}/profile/photo")]
    [Operation(RetryClass.Idempotent, Versions = "v1.1", Accepts = Callers.Server)]
    Task<ProfilePhotoResponse> UploadProfilePhotoAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] MultipartBody photo,
        CancellationToken cancellationToken);

    [Post("/integrations/{integrationId}/messageTemplates")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Server)]
    Task<MessageTemplateResponse> CreateMessageTemplateAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] NewMessageTemplate template,
        CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/messageTemplates")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Server)]
    Task<MessageTemplatesResponse> ListMessageTemplatesAsync(
        PathId integrationId,
        string? name,
        string? status,
        int? limit,
        string? after,
        string? next,
        CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}/messageTemplates/{name}")]
    [Operation(RetryClass.Idempotent, Versions = "v1.1", Accepts = Callers.Server)]
    Task DeleteMessageTemplateAsync(PathId integrationId, PathId name, CancellationToken cancellationToken);
}

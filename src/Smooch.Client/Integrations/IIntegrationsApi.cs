namespace Smooch.Client;

/// <summary>The wire of integrations, their profiles and their message templates (reference: management).</summary>
[WireJsonContext(typeof(IntegrationsJsonContext))]
internal interface IIntegrationsApi
{
    [Post("/integrations")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<IntegrationResponse> CreateAsync([Body] NewIntegration integration, CancellationToken cancellationToken);

    [Get("/integrations")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<IntegrationsResponse> ListAsync(IEnumerable<ChannelType>? types, int? limit, int? offset, CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<IntegrationResponse> GetAsync(string integrationId, CancellationToken cancellationToken);

    [Put("/integrations/{integrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<IntegrationResponse> UpdateAsync(string integrationId, [Body] IntegrationUpdate update, CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteAsync(string integrationId, CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/profile")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Server)]
    Task<IntegrationProfileResponse> GetProfileAsync(string integrationId, CancellationToken cancellationToken);

    [Put("/integrations/{integrationId}/profile")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task UpdateProfileAsync(string integrationId, [Body] IntegrationProfileUpdate update, CancellationToken cancellationToken);

    [Multipart]
    [Put("/integrations/{integrationId}/profile/photo")]
    [Operation(RetryClass.Idempotent, Versions = "v1.1", Accepts = Callers.Server)]
    Task<ProfilePhotoResponse> UploadProfilePhotoAsync(string integrationId, StreamPart source, CancellationToken cancellationToken);

    [Post("/integrations/{integrationId}/messageTemplates")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Server)]
    Task<MessageTemplateResponse> CreateMessageTemplateAsync(string integrationId, [Body] NewMessageTemplate template, CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/messageTemplates")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Server)]
    Task<MessageTemplatesResponse> ListMessageTemplatesAsync(
        string integrationId,
        string? name,
        MessageTemplateStatus? status,
        int? limit,
        string? after,
        string? next,
        CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}/messageTemplates/{name}")]
    [Operation(RetryClass.Idempotent, Versions = "v1.1", Accepts = Callers.Server)]
    Task DeleteMessageTemplateAsync(string integrationId, string name, CancellationToken cancellationToken);
}

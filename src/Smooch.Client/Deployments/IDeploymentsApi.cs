using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of WhatsApp deployments.</summary>
internal interface IDeploymentsApi
{
    [Post("/whatsapp/deployments")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> CreateAsync(
        [Body(Compression = RequestCompression.None)] NewDeployment deployment,
        CancellationToken cancellationToken);

    [Get("/whatsapp/deployments")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentsResponse> ListAsync(CancellationToken cancellationToken);

    [Get("/whatsapp/deployments/{deploymentId}")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> GetAsync(PathId deploymentId, CancellationToken cancellationToken);

    [Delete("/whatsapp/deployments/{deploymentId}")]
    [Operation(RetryClass.Idempotent, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeletedDeploymentResponse> DeleteAsync(PathId deploymentId, CancellationToken cancellationToken);

    [Post("/whatsapp/deployments/{deploymentId}/activate")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> ActivateAsync(
        PathId deploymentId,
        [Body(Compression = RequestCompression.None)] DeploymentActivation activation,
        CancellationToken cancellationToken);

    [Post("/whatsapp/deployments/{deploymentId}/code/confirm")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> ConfirmAsync(
        PathId deploymentId,
        [Body(Compression = RequestCompression.None)] DeploymentCode code,
        CancellationToken cancellationToken);
}

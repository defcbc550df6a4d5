namespace Smooch.Client;

/// <summary>The wire of WhatsApp deployments (reference: management).</summary>
[WireJsonContext(typeof(DeploymentsJsonContext))]
internal interface IDeploymentsApi
{
    [Post("/whatsapp/deployments")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> CreateAsync([Body] NewDeployment deployment, CancellationToken cancellationToken);

    [Get("/whatsapp/deployments")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentsResponse> ListAsync(CancellationToken cancellationToken);

    [Get("/whatsapp/deployments/{deploymentId}")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> GetAsync(string deploymentId, CancellationToken cancellationToken);

    [Delete("/whatsapp/deployments/{deploymentId}")]
    [Operation(RetryClass.Idempotent, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeletedDeploymentResponse> DeleteAsync(string deploymentId, CancellationToken cancellationToken);

    [Post("/whatsapp/deployments/{deploymentId}/activate")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> ActivateAsync(string deploymentId, [Body] DeploymentActivation activation, CancellationToken cancellationToken);

    [Post("/whatsapp/deployments/{deploymentId}/code/confirm")]
    [Operation(RetryClass.Creates, Versions = "v1.1", Accepts = Callers.Account)]
    Task<DeploymentResponse> ConfirmAsync(string deploymentId, [Body] DeploymentCode code, CancellationToken cancellationToken);
}

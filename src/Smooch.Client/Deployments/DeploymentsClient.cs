namespace Smooch.Client;

/// <summary>
/// The WhatsApp deployments of an account: the WhatsApp servers of its phone numbers (<see cref="SmoochApiVersion.V1_1"/>
/// only, since 2019). They need a credential of scope <c>account</c>. Create a deployment, activate it with a phone number, confirm the
/// code
/// that WhatsApp sends to that number, and then create a whatsapp integration with the deployment.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
[SmoochApi(SmoochApiVersion.V1_1)]
public class DeploymentsClient
{
    private readonly IDeploymentsApi api;

    internal DeploymentsClient(ApiEndpoint endpoint) => api = endpoint.Create<IDeploymentsApi>();

    /// <summary>For mocks in tests.</summary>
    protected DeploymentsClient() => api = null!;

    /// <summary>Creates a deployment.</summary>
    /// <param name="deployment">The deployment to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The deployment with its id; with a callback address also the secret of the callbacks.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The deployment may have been created: list the deployments before you create it again.
    /// </exception>
    public virtual async Task<Deployment> CreateAsync(NewDeployment deployment, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(deployment).Check();
        var response = await api.CreateAsync(deployment, cancellationToken).ConfigureAwait(false);
        return response.Deployment!;
    }

    /// <summary>Gets all deployments.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The deployments.</returns>
    /// <remarks>The list is not paged: the API returns all of it in one response.</remarks>
    public virtual async Task<IReadOnlyList<Deployment>> ListAsync(CancellationToken cancellationToken = default)
    {
        var response = await api.ListAsync(cancellationToken).ConfigureAwait(false);
        return response.Deployments;
    }

    /// <summary>Gets a deployment.</summary>
    /// <param name="deploymentId">The id of the deployment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The deployment.</returns>
    /// <exception cref="SmoochNotFoundException">The deployment does not exist.</exception>
    public virtual async Task<Deployment> GetAsync(string deploymentId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(deploymentId), cancellationToken).ConfigureAwait(false);
        return response.Deployment!;
    }

    /// <summary>Deletes a deployment.</summary>
    /// <param name="deploymentId">The id of the deployment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The deployment while the service removes it (202, <see cref="DeploymentStatus.Deleting"/>); null when it is deleted.
    /// </returns>
    public virtual async Task<Deployment?> DeleteAsync(string deploymentId, CancellationToken cancellationToken = default)
    {
        try
        {
            var response = await api.DeleteAsync(PathId.Of(deploymentId), cancellationToken).ConfigureAwait(false);
            return response.Deployment;
        }
        catch (SmoochNotFoundException e) when (e.AnEarlierAttemptMayHaveActed && e.IsOfService)
        {
            // An earlier attempt deleted it, and its response was lost.
            return null;
        }
    }

    /// <summary>Activates a deployment for a phone number: WhatsApp sends a code to it, for <see cref="ConfirmAsync"/>.</summary>
    /// <param name="deploymentId">The id of the deployment.</param>
    /// <param name="activation">The phone number, and how WhatsApp sends the code.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The deployment as it is now.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">WhatsApp may have sent the code: wait for it before you activate again.</exception>
    public virtual async Task<Deployment> ActivateAsync(
        string deploymentId,
        DeploymentActivation activation,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(activation).Check();
        var response = await api.ActivateAsync(PathId.Of(deploymentId), activation, cancellationToken).ConfigureAwait(false);
        return response.Deployment!;
    }

    /// <summary>Confirms the phone number of a deployment.</summary>
    /// <param name="deploymentId">The id of the deployment.</param>
    /// <param name="code">The code that WhatsApp sent to the number (<c>code</c>).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The deployment as it is now.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The service may have accepted the code: get the deployment and check its status.
    /// </exception>
    public virtual async Task<Deployment> ConfirmAsync(string deploymentId, string code, CancellationToken cancellationToken = default)
    {
        var response = await api.ConfirmAsync(
            PathId.Of(deploymentId),
            new DeploymentCode(Argument.NotEmpty(code)),
            cancellationToken).ConfigureAwait(false);
        return response.Deployment!;
    }
}

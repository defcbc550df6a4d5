namespace Smooch.Client;

/// <summary>
/// The WhatsApp deployments of an account: the machines that speak WhatsApp for a phone number (reference: deployment; <see cref="SmoochApiVersion.V1_1"/>
/// only, since 2019). They need a credential of scope <c>account</c>. A deployment is created, activated with a phone number, confirmed with the code
/// that WhatsApp sends to that number, and then named by a whatsapp integration.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class DeploymentsClient
{
    private readonly IDeploymentsApi api;

    internal DeploymentsClient(ApiEndpoint endpoint) => api = endpoint.Create<IDeploymentsApi>();

    /// <summary>For substitutes in tests.</summary>
    protected DeploymentsClient() => api = null!;

    /// <summary>Creates a deployment.</summary>
    /// <returns>The deployment with its id; with a callback address also the secret of the callbacks.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The deployment may have been created: list them before you create it again.</exception>
    public virtual async Task<Deployment> CreateAsync(NewDeployment deployment, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(deployment).Check();
        var response = await api.CreateAsync(deployment, cancellationToken).ConfigureAwait(false);
        return response.Deployment!;
    }

    /// <summary>Gets all deployments.</summary>
    public virtual async Task<IReadOnlyList<Deployment>> ListAsync(CancellationToken cancellationToken = default)
    {
        var response = await api.ListAsync(cancellationToken).ConfigureAwait(false);
        return response.Deployments;
    }

    /// <summary>Gets a deployment.</summary>
    /// <exception cref="SmoochNotFoundException">There is no such deployment.</exception>
    public virtual async Task<Deployment> GetAsync(string deploymentId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(deploymentId), cancellationToken).ConfigureAwait(false);
        return response.Deployment!;
    }

    /// <summary>Deletes a deployment.</summary>
    /// <returns>The deployment while the service takes it down (202, <see cref="DeploymentStatus.Deleting"/>); null when it is gone.</returns>
    public virtual async Task<Deployment?> DeleteAsync(string deploymentId, CancellationToken cancellationToken = default)
    {
        try
        {
            var response = await api.DeleteAsync(PathId.Of(deploymentId), cancellationToken).ConfigureAwait(false);
            return response.Deployment;
        }
        catch (SmoochNotFoundException e) when (e.FollowsOneThatMayHaveActed && e.IsOfService)
        {
            // An earlier attempt deleted it, and its answer was lost.
            return null;
        }
    }

    /// <summary>Activates a deployment for a phone number: WhatsApp sends a code there, for <see cref="ConfirmAsync"/>.</summary>
    /// <returns>The deployment as it is now.</returns>
    /// <exception cref="SmoochOutcomeUnknownException">The code may be on its way: wait for it before you activate again.</exception>
    public virtual async Task<Deployment> ActivateAsync(string deploymentId, DeploymentActivation activation, CancellationToken cancellationToken = default)
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
    /// <exception cref="SmoochOutcomeUnknownException">The code may have been taken: get the deployment and look at its status.</exception>
    public virtual async Task<Deployment> ConfirmAsync(string deploymentId, string code, CancellationToken cancellationToken = default)
    {
        var response = await api.ConfirmAsync(PathId.Of(deploymentId), new DeploymentCode(Argument.NotEmpty(code)), cancellationToken).ConfigureAwait(false);
        return response.Deployment!;
    }
}

namespace Smooch;

/// <summary>Returns the credential of an app, for example from a database of tenants.</summary>
/// <param name="appId">The id of the app that was given to <c>SmoochClient.ForApp</c>.</param>
/// <param name="cancellationToken">Not cancelled: several calls may wait for one result, so none of them cancels it.</param>
/// <returns>The credential. It is cached together with its JWT. Throw an exception when the app is not known.</returns>
/// <example>
/// <code>
/// options.CredentialResolver = async (appId, cancellationToken) =>
/// {
///     var tenant = await tenants.FindAsync(appId, cancellationToken);
///     return SmoochCredential.SigningKey(tenant.KeyId, tenant.Secret);
/// };
/// </code>
/// </example>
public delegate ValueTask<SmoochCredential> SmoochCredentialResolver(string appId, CancellationToken cancellationToken);

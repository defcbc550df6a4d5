namespace Smooch;

/// <summary>Gives the credential of an app, for instance from a database of tenants.</summary>
/// <param name="appId">The id of the app, as it was given to <c>SmoochClient.ForApp</c>.</param>
/// <param name="cancellationToken">Reserved: several calls may wait for one answer, so none of them cancels it.</param>
/// <returns>The credential. Its JWT is signed once and kept with it; throw when there is no such app.</returns>
public delegate ValueTask<SmoochCredential> SmoochCredentialResolver(string appId, CancellationToken cancellationToken);

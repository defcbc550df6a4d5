namespace Smooch;

/// <summary>The credential of a request.</summary>
internal interface IRequestCredential
{
    /// <summary>Adds the credential to a request before it is sent, replacing that of an earlier attempt.</summary>
    ValueTask ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken);

    /// <summary>Reports that the service responded with 401.</summary>
    void OnUnauthorized();
}

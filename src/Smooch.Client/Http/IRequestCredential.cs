namespace Smooch.Client.Http;

/// <summary>What proves to the service who calls.</summary>
internal interface IRequestCredential
{
    /// <summary>Puts the proof on a request that is about to leave, replacing what an earlier attempt put there.</summary>
    ValueTask ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken);

    /// <summary>Is told that the service answered 401.</summary>
    void Refused();
}

namespace Smooch.Client.Http;

/// <summary>What proves to the service who calls.</summary>
internal interface IRequestCredential
{
    /// <summary>Puts the proof on a request that is about to leave, replacing what an earlier attempt put there.</summary>
    void Apply(HttpRequestMessage request, TimeProvider timeProvider);
}

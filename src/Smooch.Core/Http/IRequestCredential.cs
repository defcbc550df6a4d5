namespace Smooch;

/// <summary>What proves to the service who calls.</summary>
internal interface IRequestCredential
{
    /// <summary>Puts the proof on a request that is about to leave, replacing what an earlier attempt put there.</summary>
    ValueTask ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken);

    /// <summary>Gets a value indicating whether it does something about a 401.</summary>
    bool CanRenew { get; }

    /// <summary>Is told that the service answered 401, if it minds.</summary>
    void Refused();
}

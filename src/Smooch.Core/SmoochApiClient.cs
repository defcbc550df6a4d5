namespace Smooch;

/// <summary>The base of the clients of all APIs. It closes the connections that the client opened.</summary>
public abstract class SmoochApiClient : IDisposable
{
    private readonly ApiTransport? owned;

    private protected SmoochApiClient()
    {
    }

    private protected SmoochApiClient(ApiTransport? owned) => this.owned = owned;

    /// <summary>
    /// Closes the connections that the client opened, and cancels its calls in progress, also those of clients that it created.
    /// </summary>
    /// <remarks>A client that services or another client created needs no disposal.</remarks>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            owned?.Dispose();
    }
}

namespace Smooch;

/// <summary>
/// 404: the object does not exist. For conversations and messages it can also mean that the user has no conversation yet.
/// </summary>
/// <remarks>The service responds in the same way for an app that the credential cannot see.</remarks>
public sealed class SmoochNotFoundException : SmoochApiException
{
    internal SmoochNotFoundException(ApiError error)
        : base(error)
    {
    }
}

namespace Smooch;

/// <summary>404: there is no such object; for conversations and messages also: the user has no conversation yet. An app that the credential cannot see answers the same.</summary>
public sealed class SmoochNotFoundException : SmoochApiException
{
    internal SmoochNotFoundException(ApiError error)
        : base(error)
    {
    }
}

namespace Smooch;

/// <summary>
/// 401: the credential is missing, wrong, expired, or of another region. The message lists the credentials that the operation accepts.
/// </summary>
public sealed class SmoochAuthenticationException : SmoochApiException
{
    internal SmoochAuthenticationException(ApiError error)
        : base(error)
    {
    }
}

namespace Smooch;

/// <summary>
/// 403: the credential is valid, but its scope does not allow the operation, or an app token cannot access the user. The message lists the
/// credentials that the operation accepts.
/// </summary>
public sealed class SmoochPermissionException : SmoochApiException
{
    internal SmoochPermissionException(ApiError error)
        : base(error)
    {
    }
}

namespace Smooch;

/// <summary>403: the credential is valid, but its scope does not allow the operation, or the user may not be reached with an app token. The message names what the operation accepts.</summary>
public sealed class SmoochPermissionException : SmoochApiException
{
    internal SmoochPermissionException(ApiError error)
        : base(error)
    {
    }
}

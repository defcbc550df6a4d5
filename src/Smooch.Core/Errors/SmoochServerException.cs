namespace Smooch;

/// <summary>5xx: the service failed. It is safe to retry the call.</summary>
public sealed class SmoochServerException : SmoochApiException
{
    internal SmoochServerException(ApiError error)
        : base(error)
    {
    }
}

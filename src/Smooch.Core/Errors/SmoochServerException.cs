namespace Smooch;

/// <summary>5xx: something went wrong at the service, for a call that can be repeated without harm.</summary>
public sealed class SmoochServerException : SmoochApiException
{
    internal SmoochServerException(ApiError error)
        : base(error)
    {
    }
}

namespace Smooch;

/// <summary>409: the same object was changed concurrently. It is safe to retry the call after a short delay.</summary>
public sealed class SmoochConflictException : SmoochApiException
{
    internal SmoochConflictException(ApiError error)
        : base(error)
    {
    }
}

namespace Smooch;

/// <summary>409: the same object was changed concurrently. Repeating the call after a short while is safe.</summary>
public sealed class SmoochConflictException : SmoochApiException
{
    internal SmoochConflictException(ApiError error)
        : base(error)
    {
    }
}

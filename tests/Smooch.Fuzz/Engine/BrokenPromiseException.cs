namespace Smooch.Fuzz;

/// <summary>A parser did what it must never do.</summary>
internal sealed class BrokenPromiseException(string promise, Exception? innerException = null)
    : Exception(innerException is null ? promise : $"{promise} {innerException.GetType()}: {innerException.Message}", innerException);

namespace Smooch.Sunshine.Tests;

/// <summary>A call of an operation, and what its request must be.</summary>
/// <param name="SendAsync">Sends it.</param>
/// <param name="Query">The query, decoded.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="AnyBody">Whether the body is checked elsewhere.</param>
internal sealed record OperationCall(Func<SunshineClient, Task> SendAsync, string Query = "", string? Body = null, bool AnyBody = false);

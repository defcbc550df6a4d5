namespace Smooch.IntegrationTests;

/// <summary>A request as it travelled: nothing of its target is decoded.</summary>
internal sealed record RawRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers);

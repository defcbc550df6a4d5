namespace Smooch.Generators;

/// <summary>An open value: a struct over the API's string.</summary>
internal sealed record OpenValueInfo(string Namespace, string Name, EquatableArray<string> Known);

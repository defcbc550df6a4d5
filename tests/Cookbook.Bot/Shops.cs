namespace Cookbook;

// snippet:shops
/// <summary>The name of the shop for each app id.</summary>
public sealed record Shops(IReadOnlyDictionary<string, string> Names);
// endsnippet

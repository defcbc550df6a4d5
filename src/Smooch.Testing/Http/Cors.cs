namespace Smooch.Testing;

/// <summary>The headers that let browsers call the service from any page.</summary>
internal static class Cors
{
    public static readonly KeyValuePair<string, string>[] Headers =
    [
        new("Access-Control-Allow-Origin", "*"),
        new("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE, OPTIONS"),
        new("Access-Control-Allow-Headers", "authorization, app-token, content-type, accept, pragma, cache-control, x-smooch-sdk"),
        new("Access-Control-Expose-Headers", "Retry-After"),
    ];
}

namespace Smooch.Benchmarks;

/// <summary>The response to each request, the same in memory and over the network.</summary>
internal static class Responses
{
    public static byte[] For(HttpMethod method, string path) =>
        path.Contains("/v2/", StringComparison.Ordinal) ? SunshineDocuments.For(method, path)
        : method == HttpMethod.Post ? Documents.SentMessage
        : path.EndsWith("/messages", StringComparison.Ordinal) ? Documents.Page
        : Documents.AppUser;
}

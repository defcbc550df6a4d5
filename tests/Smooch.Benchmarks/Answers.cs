namespace Smooch.Benchmarks;

/// <summary>What is answered to which request, in memory and over the network alike.</summary>
internal static class Answers
{
    public static byte[] For(HttpMethod method, string path) =>
        method == HttpMethod.Post ? Documents.SentMessage
        : path.EndsWith("/messages", StringComparison.Ordinal) ? Documents.Page
        : Documents.AppUser;
}

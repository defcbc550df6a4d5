using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>The files of the page, embedded in this assembly.</summary>
internal sealed class PageFiles
{
    // Nothing from other hosts, except pictures from programs on this machine, which a bot in development serves.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src 'self' data: blob: http://127.0.0.1:* http://localhost:*; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    private static readonly FrozenDictionary<string, PageFiles> All = Load();

    private readonly byte[] content;
    private readonly string contentType;
    private readonly string tag;

    private PageFiles(string name, byte[] content)
    {
        this.content = content;
        contentType = Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            var other => throw new InvalidOperationException($"No content type is known for {other}."),
        };
        tag = $"\"{Convert.ToHexString(SHA256.HashData(content), 0, 8)}\"";
    }

    /// <summary>Gets the size of all files.</summary>
    public static int TotalSize => All.Values.Sum(file => file.content.Length);

    /// <summary>Finds the file of a path; null when the page has none there.</summary>
    public static PageFiles? Find(string path) => All.GetValueOrDefault(path);

    public async Task SendAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = contentType;
        http.Response.ContentLength = content.Length;
        await http.Response.Body.WriteAsync(content, http.RequestAborted).ConfigureAwait(false);
    }

    private static FrozenDictionary<string, PageFiles> Load()
    {
        const string prefix = "page/";
        var assembly = typeof(PageFiles).Assembly;
        var files = new Dictionary<string, PageFiles>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name == "page/index.html" ? "/" : "/" + name] = new PageFiles(name, bytes);
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

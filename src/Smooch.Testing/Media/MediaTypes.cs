namespace Smooch.Testing;

/// <summary>The media type of a URL without one.</summary>
internal static class MediaTypes
{
    public static string? FromUrl(string url)
    {
        var path = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsolutePath : url;
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".JPG" or ".JPEG" => "image/jpeg",
            ".PNG" => "image/png",
            ".GIF" => "image/gif",
            ".WEBP" => "image/webp",
            ".PDF" => "application/pdf",
            ".TXT" => "text/plain",
            ".MP4" => "video/mp4",
            ".MP3" => "audio/mpeg",
            _ => null,
        };
    }
}

namespace Smooch;

/// <summary>The media types of the file extensions that are common in conversations.</summary>
internal static class MediaTypes
{
    /// <summary>Returns the media type of an image; null when the extension is not known.</summary>
    public static string? OfImage(string fileName) => Ending(fileName) switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".GIF" => "image/gif",
        ".WEBP" => "image/webp",
        ".BMP" => "image/bmp",
        ".SVG" => "image/svg+xml",
        _ => null,
    };

    /// <summary>Returns the media type of a file; null when the extension is not known.</summary>
    public static string? Of(string fileName) => OfImage(fileName) ?? Ending(fileName) switch
    {
        ".PDF" => "application/pdf",
        ".TXT" => "text/plain",
        ".CSV" => "text/csv",
        ".HTML" or ".HTM" => "text/html",
        ".JSON" => "application/json",
        ".XML" => "application/xml",
        ".ZIP" => "application/zip",
        ".DOC" => "application/msword",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".XLS" => "application/vnd.ms-excel",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".PPT" => "application/vnd.ms-powerpoint",
        ".PPTX" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ".ICS" => "text/calendar",
        ".VCF" => "text/vcard",
        ".MP3" => "audio/mpeg",
        ".M4A" => "audio/mp4",
        ".OGG" => "audio/ogg",
        ".WAV" => "audio/wav",
        ".MP4" => "video/mp4",
        ".MOV" => "video/quicktime",
        ".WEBM" => "video/webm",
        _ => null,
    };

    private static string Ending(string fileName) => Path.GetExtension(fileName).ToUpperInvariant();
}

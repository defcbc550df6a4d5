namespace Smooch;

/// <summary>Media types by the ending of a file name: the few that conversations are full of.</summary>
internal static class MediaTypes
{
    /// <summary>The media type of an image; null when the ending does not tell it.</summary>
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

    /// <summary>The media type of any file; null when the ending does not tell it.</summary>
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

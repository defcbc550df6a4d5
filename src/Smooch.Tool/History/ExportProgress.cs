using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Tool;

/// <summary>The progress of an export, in a file next to its output. It is replaced as a whole, so that it is always complete.</summary>
/// <param name="Source">What is exported.</param>
/// <param name="Cursor">The cursor of the next page.</param>
/// <param name="Messages">The number of messages in the output.</param>
/// <param name="Bytes">The length of the output. What follows was written after the cursor.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExportProgress(string Source, string? Cursor, long Messages, long Bytes)
{
    public static string PathOf(string output) => output + ".cursor";

    /// <returns>Null when there is none.</returns>
    /// <exception cref="UsageException">The file has other content.</exception>
    public static ExportProgress? Read(string output)
    {
        var path = PathOf(output);
        if (!File.Exists(path))
            return null;

        try
        {
            return JsonSerializer.Deserialize<ExportProgress>(File.ReadAllBytes(path)) is { Source: not null, Bytes: >= 0 } progress
                ? progress
                : throw new UsageException(NotValid(path));
        }
        catch (JsonException)
        {
            throw new UsageException(NotValid(path));
        }
    }

    public void Write(string output)
    {
        var path = PathOf(output);
        File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(this));
        File.Move(path + ".new", path, overwrite: true);
    }

    private static string NotValid(string path) => $"{path} is not the progress of an export. Delete it and the output to start again.";
}

using System.Collections.Concurrent;

namespace Smooch.Testing;

/// <summary>Uploaded bytes, served again below <c>/media/</c>.</summary>
internal sealed class MediaStore
{
    private readonly ConcurrentDictionary<string, UploadedFile> files = new(StringComparer.Ordinal);

    /// <summary>Keeps a file and returns its path.</summary>
    public string Add(string id, UploadedFile file)
    {
        var path = $"/media/{id}/{Uri.EscapeDataString(NameOf(file))}";
        files[path] = file;
        return path;
    }

    public UploadedFile? Find(string path) => files.GetValueOrDefault(path);

    public bool Remove(string path) => files.TryRemove(path, out _);

    private static string NameOf(UploadedFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return name.Length > 0 ? name : "file";
    }
}

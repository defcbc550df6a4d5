using System.Collections.Concurrent;

namespace Smooch.Testing;

/// <summary>Uploaded bytes, served again below <c>/media/</c>.</summary>
internal sealed class MediaStore
{
    private readonly ConcurrentDictionary<string, UploadedFile> files = new(StringComparer.Ordinal);

    /// <summary>Stores a file and returns its path.</summary>
    public string Add(string id, UploadedFile file)
    {
        var path = $"/media/{id}/{Uri.EscapeDataString(NameOf(file))}";
        files[path] = file;
        return path;
    }

    public UploadedFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>Gets every file by its path.</summary>
    public IEnumerable<KeyValuePair<string, UploadedFile>> Files => files;

    public void Restore(string path, UploadedFile file) => files[path] = file;

    public void Clear() => files.Clear();

    /// <summary>Removes the upload of a message, when it was created for messages only.</summary>
    public void RemoveWith(MessageState message)
    {
        if ((string?)message.Content["mediaUrl"] is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && Find(uri.AbsolutePath) is { IsForMessage: true })
        {
            Remove(uri.AbsolutePath);
        }
    }

    public bool Remove(string path) => files.TryRemove(path, out _);

    private static string NameOf(UploadedFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return name.Length > 0 ? name : "file";
    }
}

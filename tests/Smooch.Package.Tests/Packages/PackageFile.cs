using System.IO.Compression;
using System.Xml.Linq;

namespace Smooch.Package.Tests;

/// <summary>A package or its symbols, as users get them.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive archive;

    private PackageFile(string path, string name)
    {
        archive = ZipFile.OpenRead(path);
        var nuspec = XDocument.Parse(ReadText(name + ".nuspec")).Root!;
        foreach (var element in nuspec.DescendantsAndSelf())
            element.Name = element.Name.LocalName;
        Metadata = nuspec.Element("metadata")!;
    }

    /// <summary>Gets the package's own description, without namespaces.</summary>
    public XElement Metadata { get; }

    public string Version => Metadata.Element("version")!.Value;

    /// <summary>Gets the paths inside, without those that the container format needs.</summary>
    public IEnumerable<string> Files => archive.Entries
        .Select(entry => entry.FullName)
        .Where(path =>
            !path.StartsWith("_rels/", StringComparison.Ordinal)
                && !path.StartsWith("package/", StringComparison.Ordinal)
                && path != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    public static PackageFile Open(string folder, string name, string kind)
    {
        var file = Directory.GetFiles(folder, $"{name}.*.{kind}")
            .Single(path => char.IsAsciiDigit(Path.GetFileName(path)[name.Length + 1]));
        return new PackageFile(file, name);
    }

    public byte[] Read(string path)
    {
        var entry = archive.GetEntry(path);
        Assert.True(entry is not null, $"The package lacks {path}.");
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public string ReadText(string path)
    {
        using var reader = new StreamReader(new MemoryStream(Read(path)));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public void Dispose() => archive.Dispose();
}

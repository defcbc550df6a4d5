using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Smooch.Package.Tests;

/// <summary>Who debugs into an assembly of ours finds its sources, and who builds it again gets the same bytes.</summary>
[Collection(PackedFeed.Collection)]
public sealed class DebuggingTests(PackedFeed feed)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string> Assemblies
    {
        get
        {
            var assemblies = new TheoryData<string, string>();
            foreach (var project in ShippedProject.All)
            {
                foreach (var framework in project.Frameworks)
                    assemblies.Add(project.Name, framework);
            }

            return assemblies;
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_symbols_belong_to_the_assembly_and_the_build_is_deterministic(string name, string framework)
    {
        using var package = feed.Open(name);
        using var assembly = new PEReader([.. package.Read($"lib/{framework}/{name}.dll")]);
        var entries = assembly.ReadDebugDirectory();
        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);

        using var symbols = OpenSymbols(name, framework);
        var link = assembly.ReadCodeViewDebugDirectoryData(entries.First(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        Assert.Equal(link.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void What_no_repository_holds_is_in_the_symbols(string name, string framework)
    {
        using var provider = OpenSymbols(name, framework);
        var symbols = provider.GetMetadataReader();
        var embedded = symbols.CustomDebugInformation
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == EmbeddedSource)
            .Select(information => (DocumentHandle)information.Parent)
            .ToHashSet();
        var generated = symbols.Documents.Where(document =>
            PathOf(document).Contains("/obj/", StringComparison.Ordinal)
                || PathOf(document).EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(generated);
        Assert.Empty(generated.Where(document => !embedded.Contains(document)).Select(PathOf));
        if (Environment.GetEnvironmentVariable("CI") == "true" || ShippedProject.Configuration == "Release")
            Assert.All(symbols.Documents.Select(PathOf), path => Assert.StartsWith("/_/", path, StringComparison.Ordinal));

        string PathOf(DocumentHandle document) => symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/');
    }

    private MetadataReaderProvider OpenSymbols(string name, string framework)
    {
        using var symbols = feed.OpenSymbols(name);
        return MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols.Read($"lib/{framework}/{name}.pdb")));
    }
}

namespace Smooch.Package.Tests;

/// <summary>All projects of users in one solution, restored and built once, from the packages and the feeds of the machine.</summary>
public sealed class ConsumerBuild(PackedFeed feed) : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("smooch-consumers-").FullName;
    private readonly Dictionary<string, BuiltConsumer> built = [];

    internal BuiltConsumer this[string name] => built[name];

    public async ValueTask InitializeAsync()
    {
        using var package = feed.Open("Smooch.Core");
        var consumers = Consumers.All(feed);
        foreach (var consumer in consumers)
            await consumer.WriteAsync(FolderOf(consumer), package.Version, feed.Folder);
        var solution = Path.Combine(root, "Consumers.slnx");
        await File.WriteAllTextAsync(
            solution,
            $"""
            <Solution>
              {string.Join("\n  ", consumers.Select(consumer => $"""<Project Path="{consumer.Name}/{consumer.Name}.csproj" />"""))}
            </Solution>
            """,
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Build.rsp"), "", TestContext.Current.CancellationToken);

        var restore = await RunAsync("restore", solution);
        var build = await RunAsync("build", solution, "--no-restore", "-p:UseSharedCompilation=false");
        foreach (var consumer in consumers)
            built[consumer.Name] = new BuiltConsumer(consumer, FolderOf(consumer), restore, build);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private string FolderOf(Consumer consumer) => Path.Combine(root, consumer.Name);

    private async Task<ProgramResult> RunAsync(string command, string solution, params string[] options)
    {
        await using var program = ProgramProcess.Start(
            DotNet.Program,
            [command, solution, .. options, "-v", "q", "-nologo"],
            [.. DotNet.Environment, ("NUGET_PACKAGES", feed.Cache)]);
        return await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}

namespace Smooch.Package.Tests;

/// <summary>All projects of users in one solution, restored and built once, from the packages and the feeds of the machine.</summary>
public sealed class ConsumerBuild(PackedFeed feed) : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("smooch-consumers-").FullName;
    private readonly Dictionary<string, BuiltConsumer> built = [];

    internal BuiltConsumer this[string name] => built[name];

    public async ValueTask InitializeAsync()
    {
        var consumers = Consumers.All(feed);
        foreach (var consumer in consumers)
            await WriteAsync(consumer);
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

        var restore = await RunAsync(root, "restore", solution, "-v", "q", "-nologo");
        var build = await RunAsync(root, "build", solution, "--no-restore", "-v", "q", "-nologo", "-p:UseSharedCompilation=false");
        foreach (var consumer in consumers)
            built[consumer.Name] = new BuiltConsumer(consumer, FolderOf(consumer), restore, build);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes a project, types commands in its folder, and builds it.</summary>
    /// <param name="consumer">The project.</param>
    /// <param name="commands">The commands, as a person types them.</param>
    internal async Task<BuiltConsumer> BuildWithAsync(Consumer consumer, params string[] commands)
    {
        await WriteAsync(consumer);
        var folder = FolderOf(consumer);
        var last = new ProgramResult(0, "", "");
        foreach (var command in commands)
        {
            Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
            last = await RunAsync(folder, command.Split(' ')[1..]);
            if (last.ExitCode != 0)
                break;
        }

        var build = await RunAsync(folder, "build", folder, "-v", "q", "-nologo", "-p:UseSharedCompilation=false");
        return new BuiltConsumer(consumer, folder, last, build);
    }

    private string FolderOf(Consumer consumer) => Path.Combine(root, consumer.Name);

    private async Task WriteAsync(Consumer consumer)
    {
        using var package = feed.Open("Smooch.Core");
        await consumer.WriteAsync(FolderOf(consumer), package.Version, feed.Folder);
    }

    private async Task<ProgramResult> RunAsync(string folder, params string[] arguments)
    {
        await using var program = ProgramProcess.StartIn(
            folder,
            DotNet.Program,
            arguments,
            [.. DotNet.Environment, ("NUGET_PACKAGES", feed.Cache)]);
        return await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}

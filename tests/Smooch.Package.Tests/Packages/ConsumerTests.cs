using System.Text.RegularExpressions;

namespace Smooch.Package.Tests;

/// <summary>Programs of users, made from nothing but the packages and the feeds that this machine has.</summary>
[Collection(PackedFeed.Collection)]
public sealed partial class ConsumerTests(PackedFeed feed, ConsumerBuild consumers) : IClassFixture<ConsumerBuild>
{
    [Fact]
    public async Task The_first_code_of_the_readme_runs_in_a_new_project()
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken);
        Assert.Equal(Consumers.FirstCodeIn(page), Consumers.FirstCodeIn(feed, "Smooch.Sunshine"));

        Assert.Equal((0, "Hello Mira!"), await RunAsync(Consumers.FirstCode));
    }

    [Fact]
    public async Task The_first_code_of_the_page_of_v1_1_runs_in_a_new_project()
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken);
        Assert.Contains(Consumers.FirstCodeIn(feed, "Smooch.Client"), page.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        Assert.Equal((0, "Hello!"), await RunAsync(Consumers.FirstCodeOfV1));
    }

    [Theory]
    [InlineData("net462")]
    [InlineData("net8.0")]
    public void A_library_for_an_older_framework_compiles(string framework) => consumers[Consumers.Library(framework)].CheckIsBuilt();

    /// <summary>Building it is half of the test: a restore that reports NU16xx fails it.</summary>
    [Theory]
    [InlineData("net462", "Smooch.Client")]
    [InlineData("net8.0", "Smooch.Client", "Smooch.Sunshine", "Smooch.MessageBird", "Smooch.AspNetCore", "Smooch.Testing")]
    [InlineData("net10.0", "Smooch.Client", "Smooch.Sunshine", "Smooch.MessageBird", "Smooch.AspNetCore", "Smooch.Testing")]
    public void A_program_gets_one_JSON_library_and_no_warning_of_a_restore(string framework, params string[] packages)
    {
        var consumer = consumers[Consumers.AllPackages(framework)];
        Assert.Equal(packages, consumer.Consumer.Packages);
        consumer.CheckIsBuilt();

        var listed = consumer.ListPackages();

        Assert.Subset(
            listed.Select(package => package.Name).ToHashSet(),
            packages.Append("System.IdentityModel.Tokens.Jwt").ToHashSet());
        Assert.DoesNotContain(listed, package => package.Name.Contains("Newtonsoft", StringComparison.OrdinalIgnoreCase));
        // A program on .NET 8 is not lifted to the libraries of .NET 10.
        if (framework == "net8.0")
        {
            var extensions = listed.Where(package => package.Name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(extensions);
            Assert.All(extensions, package => Assert.StartsWith("8.", package.Version, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_commands_of_the_readme_add_the_packages()
    {
        var commands = AddPackage().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(match => match.Value).ToArray();
        Assert.Contains("dotnet add package Smooch.Sunshine", commands);
        Assert.Contains("dotnet add package Smooch.Testing", commands);

        var consumer = await consumers.BuildWithAsync(new Consumer("AddedPackages", "net10.0"), commands);

        consumer.CheckIsBuilt();
        Assert.Subset(
            consumer.ListPackages().Select(package => package.Name).ToHashSet(),
            commands.Select(command => command.Split(' ')[^1]).ToHashSet());
    }

    /// <summary>Building it is the test: a warning of the restore is an error.</summary>
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_program_on_many_instances_restores_with_central_versions_and_without_a_warning(string framework)
    {
        var consumer = consumers[Consumers.ManyInstances(framework)];
        consumer.CheckIsBuilt();

        var listed = consumer.ListPackages();
        Assert.Contains(listed, package => package.Name == "Smooch.Orleans");
        Assert.Contains(listed, package => package.Name == "Smooch.Redis");
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string name)
    {
        consumers[name].CheckIsBuilt();
        var result = await consumers[name].RunAsync();
        return (result.ExitCode, result.Output.Trim());
    }

    [GeneratedRegex(@"^dotnet add package \S+", RegexOptions.Multiline)]
    private static partial Regex AddPackage();
}

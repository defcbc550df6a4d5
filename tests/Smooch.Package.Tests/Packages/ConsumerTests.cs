namespace Smooch.Package.Tests;

/// <summary>Programs of users, made from nothing but the packages and the feeds that this machine has.</summary>
[Collection(PackedFeed.Collection)]
public sealed class ConsumerTests(PackedFeed feed, ConsumerBuild consumers) : IClassFixture<ConsumerBuild>
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

        Assert.Subset(listed.ToHashSet(), packages.Append("System.IdentityModel.Tokens.Jwt").ToHashSet());
        Assert.DoesNotContain(listed, name => name.Contains("Newtonsoft", StringComparison.OrdinalIgnoreCase));
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
        Assert.Contains("Smooch.Orleans", listed);
        Assert.Contains("Smooch.Redis", listed);
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string name)
    {
        consumers[name].CheckIsBuilt();
        var result = await consumers[name].RunAsync();
        return (result.ExitCode, result.Output.Trim());
    }
}

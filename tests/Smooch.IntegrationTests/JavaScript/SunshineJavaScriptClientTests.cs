namespace Smooch.IntegrationTests;

/// <summary>The official JavaScript client of v2 against the fake service: the scripts in tests/js-sunshine, a run for each area.</summary>
public sealed class SunshineJavaScriptClientTests(RunningTool smooch) : IClassFixture<RunningTool>
{
    private static readonly string Folder = Repository.PathOf("tests", "js-sunshine");
    private static readonly string? Node = Requirement.FindProgram("node");

    public static TheoryData<string> Areas =>
        [
            .. Directory.EnumerateFiles(Path.Combine(Folder, "areas"), "*.test.js")
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetFileName(file)),
        ];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task The_client_of_v2_works_as_it_expects(string area)
    {
        Requirement.Check(
            Node is null ? "The JavaScript client needs Node.js 20.11 or later: install it and put it on the PATH."
            : !Directory.Exists(
                Path.Combine(Folder, "node_modules")) ? "The JavaScript client of v2 is not installed: run 'npm ci' in tests/js-sunshine."
            : null);
        var local = await smooch.StartedAsync();

        await using var node = ProgramProcess.Start(
            Node!,
            ["--test", "--test-reporter=spec", "--test-timeout=60000", Path.Combine(Folder, "areas", area)],
            ("LOCAL_SMOOCH", local.FirstLine));
        var result = await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Matches(@"(?m)^\S+ pass [1-9]\d*$", result.Output);
    }
}

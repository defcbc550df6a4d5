namespace Smooch.IntegrationTests;

/// <summary>
/// The official JavaScript client of a version against the fake service: the scripts in tests/js-client, a run for each area.
/// </summary>
public abstract class JavaScriptClientTests(string version, RunningTool smooch) : IClassFixture<RunningTool>
{
    private static readonly string Folder = Repository.PathOf("tests", "js-client");
    private static readonly string? Node = Requirement.FindProgram("node");

    public static TheoryData<string> Areas =>
        [
            .. Directory.EnumerateFiles(Path.Combine(Folder, "areas"), "*.test.js")
                .Order(StringComparer.Ordinal)
                .Select(file => Path.GetFileName(file)),
        ];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task The_client_of_that_version_works_as_it_expects(string area)
    {
        Requirement.Check(
            Node is null ? "The JavaScript client needs Node.js 20.11 or later: install it and put it on the PATH."
            : !Directory.Exists(
                Path.Combine(Folder, "node_modules")) ? "The JavaScript client is not installed: run 'npm ci' in tests/js-client."
            : null);
        var cancellationToken = TestContext.Current.CancellationToken;
        var local = await smooch.StartedAsync();

        await using var node = ProgramProcess.Start(
            Node!,
            ["--test", "--test-reporter=spec", "--test-timeout=60000", Path.Combine(Folder, "areas", area)],
            ("LOCAL_SMOOCH", local.FirstLine),
            ("SMOOCH_VERSION", version));
        var result = await node.WaitForExitAsync(cancellationToken);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Matches(@"(?m)^\S+ pass [1-9]\d*$", result.Output);
    }
}

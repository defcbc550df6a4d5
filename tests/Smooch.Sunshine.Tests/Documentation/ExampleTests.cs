namespace Smooch.Sunshine.Tests.Documentation;

/// <summary>Every example of a documentation comment is a part of <see cref="Examples"/>, so it compiles.</summary>
public sealed class ExampleTests
{
    /// <summary>Gets the files with examples; that of telemetry needs a package of others.</summary>
    public static TheoryData<string> Sources =>
    [
        .. DocumentationExamples.FilesBelow("src/Smooch.Sunshine")
            .Where(file => !file.EndsWith("SunshineTelemetry.cs", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void An_example_compiles(string file) =>
        DocumentationExamples.Check(file, "tests/Smooch.Sunshine.Tests/Documentation/Examples.cs");

    [Fact]
    public void The_main_members_have_examples() => Assert.InRange(Sources.Count, 12, int.MaxValue);
}

namespace Smooch.Client.Tests.Documentation;

/// <summary>Every example of a documentation comment is a part of <see cref="Examples"/>, so it compiles.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Sources =>
        [.. DocumentationExamples.FilesBelow("src/Smooch.Client"), .. DocumentationExamples.FilesBelow("src/Smooch.Testing")];

    [Theory]
    [MemberData(nameof(Sources))]
    public void An_example_compiles(string file) =>
        DocumentationExamples.Check(file, "tests/Smooch.Client.Tests/Documentation/Examples.cs");

    [Fact]
    public void The_main_members_have_examples() => Assert.InRange(Sources.Count, 20, int.MaxValue);
}

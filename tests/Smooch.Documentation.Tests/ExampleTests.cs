namespace Smooch.Documentation.Tests;

/// <summary>The examples of documentation comments compile, for users of the packages.</summary>
public sealed class ExampleTests
{
    private static readonly Lazy<ILookup<string, string>> Errors = new(() =>
        ExampleCompiler.Compile(Example.All).ToLookup(error => error.File, error => error.Message, StringComparer.Ordinal));

    public static TheoryData<string> Files => [.. Example.All.Select(example => example.File).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Examples_compile(string file) => Assert.Equal("", string.Join('\n', Errors.Value[file]));

    [Fact]
    public void Each_error_belongs_to_an_example() =>
        Assert.Empty(Errors.Value.Select(errors => errors.Key).Except(Files.Select(row => row.Data)));

    [Theory]
    [InlineData("Smooch.AspNetCore", 2)]
    [InlineData("Smooch.Client", 28)]
    [InlineData("Smooch.Core", 37)]
    [InlineData("Smooch.MessageBird", 21)]
    [InlineData("Smooch.Orleans", 4)]
    [InlineData("Smooch.Redis", 3)]
    [InlineData("Smooch.Sunshine", 18)]
    [InlineData("Smooch.Testing", 16)]
    public void The_main_members_have_examples(string package, int count) =>
        Assert.InRange(Example.All.Count(example => example.Package == package), count, int.MaxValue);

    [Fact]
    public void Every_comment_with_an_example_is_found() => Assert.Equal(
        Repository.FilesBelow("src", "*.cs").Sum(file => File.ReadAllText(Repository.PathOf(file)).Split("/// <example>").Length - 1),
        Example.All.Count);

    [Theory]
    [InlineData("await smooch.AppUsers.SendMessageAsync(userId, 17);", "src/Smooch.Client/X.cs:1")]
    [InlineData("Console.WriteLine(1);\nawait smooch.Missing();", "src/Smooch.Client/X.cs:2")]
    [InlineData("var text = (await smooch.AppUsers.GetAsync(userId)).Email.Length;", "src/Smooch.Client/X.cs:1")]
    [InlineData("public sealed class Bot : Missing;", "src/Smooch.Client/X.cs:1")]
    public void An_error_is_found_at_its_line(string code, string place) => Assert.StartsWith(
        place + ": ",
        ExampleCompiler.Compile([new Example("src/Smooch.Client/X.cs", 1, code)])[0].Message,
        StringComparison.Ordinal);
}

using FsCheck.Fluent;
using Smooch.CoverageFuzz;
using Smooch.Fuzz;

namespace Smooch.Client.Tests.Parsers;

/// <summary>
/// Every parser of outside data keeps its promises whatever arrives: only documented exceptions, nothing lost of what was read, memory in
/// proportion to the input.
/// </summary>
public sealed class DamagedDocumentTests
{
    public static TheoryData<string> Targets { get; } = [.. Target.All.Select(target => target.Name)];

    /// <summary>Gets the parsers whose damaged documents are tried here; the fuzz programs try those of all parsers.</summary>
    public static TheoryData<string> DamagedTargets { get; } =
    [
        "webhook", "response", "error", "retry-after", "verifier", "credential", "configuration", "time", "cursor", "path", "next-page",
    ];

    public static TheoryData<string> FuzzedTargetNames { get; } = [.. FuzzedTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_documents_of_the_corpus_keep_the_promises(string name)
    {
        var target = Of(name);
        Assert.NotEmpty(target.Seeds);
        foreach (var input in Documents(target))
            Try(target, input);
    }

    /// <summary>The inputs that a fuzzer guided by coverage found: they reach code that no document reaches.</summary>
    [Theory]
    [MemberData(nameof(FuzzedTargetNames))]
    public void The_inputs_that_coverage_guided_fuzzing_found_keep_the_promises(string name)
    {
        var target = Of(name);
        List<Input> inputs = [.. KeptCorpus.Of(target).Select(target.FromBytes)];
        WarmUp(target, inputs);
        foreach (var input in inputs)
            Try(target, input);
    }

    [Fact]
    public void The_corpus_of_coverage_guided_fuzzing_is_found() =>
        Assert.True(FuzzedTargets.All.Sum(target => KeptCorpus.Of(target).Count()) > 500);

    [Theory]
    [MemberData(nameof(DamagedTargets))]
    public void Damaged_documents_keep_the_promises(string name)
    {
        var target = Of(name);
        var documents = Documents(target);
        WarmUp(target, documents);
        var inputs =
            from document in Gen.Elements(documents.ToArray())
            from number in Gen.Choose(0, int.MaxValue - 1)
            select target.Mutate(document, new Random(number));
        Property.Holds(
            2500,
            Arb.From(inputs, input => Less(target, input)),
            input => Try(target, input),
            $"{nameof(Damaged_documents_keep_the_promises)}({name})");
    }

    /// <summary>One damage alone, at each of its places: a document that ends too early, and one with a flipped bit.</summary>
    [Theory]
    [InlineData("webhook")]
    [InlineData("response")]
    [InlineData("error")]
    public void Documents_that_are_cut_or_have_a_flipped_bit_anywhere_keep_the_promises(string name)
    {
        var target = Of(name);
        WarmUp(target, target.Seeds);
        var tried = 0;
        foreach (
            var document in target.Seeds.Where(seed =>
                seed.Bytes.Length < 1500
                && !seed.Name.StartsWith("made up", StringComparison.Ordinal)
                && !seed.Name.StartsWith("catalogue", StringComparison.Ordinal)))
        {
            for (var at = 0; at < document.Bytes.Length; at++)
            {
                var flipped = (byte[])document.Bytes.Clone();
                flipped[at] ^= (byte)(1 << (at % 8));
                Try(target, document with { Bytes = document.Bytes[..at] });
                Try(target, document with { Bytes = flipped });
                tried += 2;
            }
        }

        Assert.True(tried > 1000);
        TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {tried} cases tried.");
    }

    private static Target Of(string name) => Target.All.Single(target => target.Name == name);

    /// <summary>The documents that the fuzz program starts with, and the fixtures of these tests.</summary>
    private static List<Input> Documents(Target target)
    {
        List<Input> documents = [.. target.Seeds];
        if (target is ResponseTarget { Name: "response" } response)
        {
            documents.AddRange(Fixture.Received()
                .Select(row => Fixture.Of(row.Data))
                .Where(fixture => response.Reads(fixture.Type.Name))
                .Select(fixture => new Input(fixture.Name, fixture.Type.Name, System.Text.Encoding.UTF8.GetBytes(fixture.Json))));
        }

        return documents;
    }

    /// <summary>Code that runs for the first time needs memory of its own.</summary>
    private static void WarmUp(Target target, IEnumerable<Input> documents)
    {
        foreach (var document in documents)
            Record.Exception(() => target.Try(document));
    }

    private static void Try(Target target, Input input)
    {
        try
        {
            target.Try(input);
        }
        catch (BrokenPromiseException e)
        {
            throw new InvalidOperationException(
                $"{e.Message}\n  {target.Name}, from {input.Name}: {Convert.ToBase64String(input.Bytes)}\n  "
                    + $"{System.Text.Encoding.UTF8.GetString(input.Bytes)}",
                e);
        }
    }

    private static IEnumerable<Input> Less(Target target, Input input)
    {
        var unit = target is TextTarget ? sizeof(char) : 1;
        for (var piece = input.Bytes.Length / 2 / unit * unit; piece >= unit; piece = piece / 2 / unit * unit)
        {
            for (var at = 0; at + piece <= input.Bytes.Length; at += piece)
                yield return input with { Bytes = [.. input.Bytes[..at], .. input.Bytes[(at + piece)..]] };
        }
    }
}

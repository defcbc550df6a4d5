using System.Reflection;
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
    private const int DamagedDocuments = 2500;

    public static TheoryData<string> Targets { get; } = [.. Target.All.Select(target => target.Name)];

    /// <summary>
    /// Gets the parsers of documents, and at how many places of their documents one damage is tried: at all of those of v1.1.
    /// </summary>
    public static TheoryData<string, int> DocumentTargets { get; } = new(
        Target.All.Where(target => target is JsonTarget or HeadedTarget)
            .Select(target => (target.Name, target.Name is "webhook" or "response" or "error" ? int.MaxValue : 600)));

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

    /// <summary>A parser without a target is a parser whose inputs nothing damages.</summary>
    [Fact]
    public void Every_parser_is_a_target()
    {
        Assert.Empty(typeof(Target).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Target)) && !type.IsAbstract)
            .Except(Target.All.Select(target => target.GetType())));
        foreach (var api in FuzzedApi.All)
        {
            Assert.All(
                (string[])["webhook", "response", "error"],
                kind => Assert.Contains(Target.All, target => target.Name == api.Prefix + kind));
        }

        var parsers = FuzzedApi.All.Select(api => api.Assembly)
            .Append(typeof(SmoochModel).Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.Name is "Parse" or "TryParse" or "Verify" && !method.DeclaringType!.IsGenericType)
            .Select(method => method.DeclaringType!.FullName!)
            .Distinct();
        // With the target that gives its inputs to them. A new parser needs one.
        Dictionary<string, string> targets = new(StringComparer.Ordinal)
        {
            ["Smooch.WebAddress"] = "configuration",
            ["Smooch.WebhookVerifier"] = "verifier",
            ["Smooch.Client.MessageCursor"] = "cursor",
            ["Smooch.Client.MessageTemplateCursor"] = "template-cursor",
            ["Smooch.Client.WebhookParser"] = "webhook",
            ["Smooch.MessageBird.LegacySignature"] = "signature",
            ["Smooch.MessageBird.MessageBirdSignature"] = "signature",
            ["Smooch.MessageBird.TokenSignature"] = "signature",
            ["Smooch.MessageBird.WebhookParser"] = "messagebird-webhook",
            ["Smooch.Sunshine.WebhookParser"] = "sunshine-webhook",
        };
        Assert.Equal(targets.Keys.Order(StringComparer.Ordinal), parsers.Order(StringComparer.Ordinal));
        Assert.Empty(targets.Values.Except(Target.All.Select(target => target.Name)));
    }

    [Theory]
    [MemberData(nameof(Targets))]
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
            DamagedDocuments,
            Arb.From(inputs, input => Less(target, input)),
            input => Try(target, input),
            $"{nameof(Damaged_documents_keep_the_promises)}({name})");
    }

    /// <summary>One damage alone, at each of its places or at some: a document that ends too early, and one with a flipped bit.</summary>
    [Theory]
    [MemberData(nameof(DocumentTargets))]
    public void Documents_that_are_cut_or_have_a_flipped_bit_anywhere_keep_the_promises(string name, int places)
    {
        var target = Of(name);
        WarmUp(target, target.Seeds);
        List<Input> documents =
        [
            .. target.Seeds.Where(seed =>
                seed.Bytes.Length < 1500
                && !seed.Name.StartsWith("made up", StringComparison.Ordinal)
                && !seed.Name.StartsWith("catalogue", StringComparison.Ordinal)),
        ];
        var step = Math.Max(1, documents.Sum(document => document.Bytes.Length) / places);
        var tried = 0;
        foreach (var document in documents)
        {
            for (var at = 0; at < document.Bytes.Length; at += step)
            {
                var flipped = (byte[])document.Bytes.Clone();
                flipped[at] ^= (byte)(1 << (at % 8));
                Try(target, document with { Bytes = document.Bytes[..at] });
                Try(target, document with { Bytes = flipped });
                tried += 2;
            }
        }

        Assert.True(tried > Math.Min(1000, documents.Sum(document => document.Bytes.Length)));
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

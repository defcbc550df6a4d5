using System.Globalization;
using Smooch.CoverageFuzz;
using Target = Smooch.Fuzz.Target;

const string Usage = """
    Feeds a parser of outside data with the inputs of afl-fuzz: .ci/fuzz builds, instruments and starts it.

      targets                 prints the names of the targets
      seeds TARGET DIR        writes the first inputs of a target, one in each file
      dictionary TARGET FILE  writes the words of these inputs
      fuzz TARGET             runs below afl-fuzz, instrumented
      try TARGET              tries the input of the standard input, not instrumented
      keep TARGET DIR FILE    writes the inputs of a folder that are new into a file of the corpus
    """;

switch (args)
{
    case ["targets"]:
        foreach (var target in FuzzedTargets.All)
            Console.WriteLine(target.Name);
        return 0;
    case ["seeds", var name, var folder] when FuzzedTargets.Find(name) is { } target:
        Directory.CreateDirectory(folder);
        foreach (var (number, bytes) in FuzzedTargets.FirstInputs(target).Index())
            File.WriteAllBytes(Path.Combine(folder, number.ToString("d4", CultureInfo.InvariantCulture)), bytes);
        return 0;
    case ["fuzz", var name]:
        FuzzLoop.Run(new Lazy<Target>(() =>
            FuzzedTargets.Find(name) ?? throw new ArgumentException($"There is no target {name}.", nameof(args))));
        return 0;
    case ["try", var name] when FuzzedTargets.Find(name) is { } target:
        using (var buffer = new MemoryStream())
        {
            Console.OpenStandardInput().CopyTo(buffer);
            target.Try(target.FromBytes(buffer.ToArray()));
        }

        return 0;
    case ["dictionary", var name, var file] when FuzzedTargets.Find(name) is { } target:
        File.WriteAllLines(file, Words.Of(FuzzedTargets.FirstInputs(target)));
        return 0;
    case ["keep", var name, var folder, var file] when FuzzedTargets.Find(name) is { } target:
        KeptCorpus.Keep(target, folder, file);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

using System.Globalization;
using BenchmarkDotNet.Running;
using Smooch.Benchmarks;

// --quick prints paired ratios; --check does the same and fails when a limit is missed; --receiver runs only the webhook endpoint;
// --only NAME runs the comparisons of that name; --svg FILE also draws them. Anything else goes to BenchmarkDotNet.
if (args is ["--quick" or "--check", ..])
{
    var seconds = Option("--seconds") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 4;
    var measured = await Quick.RunAsync(TimeSpan.FromSeconds(seconds), args.Contains("--receiver") ? "receiver" : Option("--only"));
    if (Option("--svg") is { } path)
        await File.WriteAllTextAsync(path, Plot.Svg(measured));
    var missed = measured.Where(result => result.Misses).ToList();
    foreach (var result in missed)
        Console.WriteLine($"Missed: {result.Comparison}, {result.Variant.Name}.");
    return args[0] == "--quick" || missed.Count == 0 ? 0 : 1;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

string? Option(string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

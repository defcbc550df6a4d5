using System.Globalization;
using BenchmarkDotNet.Running;
using Smooch.Benchmarks;

// --quick prints paired ratios in under two minutes; --check does the same and fails when a target is missed; --svg FILE also draws them.
// Anything else goes to BenchmarkDotNet.
if (args is ["--quick" or "--check", ..])
{
    var seconds = Option("--seconds") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 4;
    var measured = await Quick.RunAsync(TimeSpan.FromSeconds(seconds), Option("--only"));
    if (Option("--svg") is { } path)
        await File.WriteAllTextAsync(path, Plot.Svg(measured));
    return args[0] == "--quick" || !measured.Any(result => result.Misses) ? 0 : 1;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

string? Option(string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

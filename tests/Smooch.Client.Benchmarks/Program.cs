using System.Globalization;
using BenchmarkDotNet.Running;
using Smooch.Client.Benchmarks;

// --quick prints paired ratios in under two minutes; --check does the same and fails when a target is missed; anything else goes to BenchmarkDotNet.
if (args is ["--quick" or "--check", ..])
{
    var seconds = args.SkipWhile(arg => arg != "--seconds").Skip(1).FirstOrDefault() is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 5;
    var only = args.SkipWhile(arg => arg != "--only").Skip(1).FirstOrDefault();
    var met = await Quick.RunAsync(TimeSpan.FromSeconds(seconds), only);
    return met || args[0] == "--quick" ? 0 : 1;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

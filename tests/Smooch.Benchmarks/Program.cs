using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Smooch.Benchmarks;

// --quick prints paired ratios; --check does the same and fails when a limit is missed; --receiver runs only the webhook endpoint;
// --only NAME runs the comparisons of that name; --svg FILE also draws them; --publish writes table and plot of docs/performance.md.
// Anything else goes to BenchmarkDotNet.
if (args is ["--client", var api, var url, var concurrent])
    return await ClientProgram.RunAsync(api, new Uri(url), int.Parse(concurrent, CultureInfo.InvariantCulture));
if (args is ["--quick" or "--check", ..])
{
    var seconds = Option("--seconds") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 4;
    var clock = Stopwatch.StartNew();
    var selected = args.Contains("--receiver") ? "receiver" : Option("--only");
    if (args.Contains("--publish") && selected is not null)
    {
        Console.Error.WriteLine("Only a whole run is published: leave out --only and --receiver.");
        return 2;
    }

    var measured = await Quick.RunAsync(TimeSpan.FromSeconds(seconds), selected);
    if (Option("--svg") is { } path)
        await File.WriteAllTextAsync(path, Plot.Svg(measured));
    if (args.Contains("--publish"))
        await Page.PublishAsync(measured, clock.Elapsed);
    var missed = measured.Where(result => result.Misses).ToList();
    foreach (var result in missed)
        Console.WriteLine($"Missed: {result.Comparison}, {result.Variant.Name}.");
    return args[0] == "--quick" || missed.Count == 0 ? 0 : 1;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

string? Option(string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

using Smooch.Soak;

if (SoakOptions.Parse(args) is { } options)
    return await SoakRun.RunAsync(options, Console.Out);
await Console.Error.WriteLineAsync(SoakOptions.Usage);
return 2;

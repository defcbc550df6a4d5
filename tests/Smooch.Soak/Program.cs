using Smooch.Soak;
using Smooch.Soak.Instances;

// The processes of a run with several receivers.
switch (args)
{
    case ["--receiver", var silo, var gateway]:
        return await Receiver.RunAsync(SoakOptions.Port(silo), SoakOptions.Port(gateway));
    case ["--business"]:
        return await Business.RunAsync();
}

if (SoakOptions.Parse(args) is { } options)
    return options.Instances > 1 ? await InstancesRun.RunAsync(options, Console.Out) : await SoakRun.RunAsync(options, Console.Out);
await Console.Error.WriteLineAsync(SoakOptions.Usage);
return 2;

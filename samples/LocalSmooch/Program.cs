using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json;
using LocalSmooch;
using Smooch.Testing;

const int stopped = 0, cannotStart = 1, misused = 2;

Arguments arguments;
try
{
    arguments = Arguments.Parse(args);
}
catch (FormatException e)
{
    Console.Error.WriteLine($"{e.Message} See --help.");
    return misused;
}

if (arguments.WantsUsage)
{
    Console.WriteLine(Arguments.Usage);
    return stopped;
}

var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var log = new RequestLog(Console.Out, TimeProvider.System);
FakeSmooch service;
try
{
    service = await FakeSmooch.StartAsync(new FakeSmoochOptions
    {
        Port = arguments.Port,
        Seed = arguments.Seed,
        // Nobody reads it here, and this may run for days.
        JournalCapacity = 100,
        OnRequest = log.Add,
        OnDelivery = log.Add,
    });
}
catch (Exception e) when (arguments.Port != 0 && e is (IOException or SocketException))
{
    Console.Error.WriteLine($"Port {arguments.Port} cannot be used: {e.Message}");
    return cannotStart;
}

await using (service)
{
    log.Begin(JsonSerializer.Serialize(new
    {
        url = service.BaseAddress.ToString().TrimEnd('/'),
        appId = service.AppId,
        appToken = service.AppToken,
        keyId = service.KeyId,
        secret = service.Secret,
        accountKeyId = service.AccountKeyId,
        accountSecret = service.AccountSecret,
    }));
    await stop.Task;
}

return stopped;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.TrySetResult();
}

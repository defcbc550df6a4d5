using ParcelBot;

// Without credentials the program plays a dialogue with the bot against a fake service in this process.
// With Sunshine:AppId, Sunshine:KeyId, Sunshine:Secret, Sunshine:Subdomain and ParcelBot:WebhookUrl in the configuration (Sunshine__AppId
// … in the environment) the bot runs on the real service.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    return RealService.IsConfigured(args)
        ? await RealService.RunAsync(args, Console.Out, stop.Token)
        : await Demo.RunAsync(Console.Out, stop.Token);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 0;
}

using SupportBot;

// Without credentials the bot runs against a fake service in this process: chat with it here, or on a page with --open, or watch a dialogue
// with --demo.
// With Sunshine:AppId, Sunshine:KeyId, Sunshine:Secret, Sunshine:Subdomain and SupportBot:WebhookUrl in the configuration (Sunshine__AppId
// … in the environment) it registers with the real service.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    if (args is ["--demo"])
        return await Demo.RunAsync(Console.Out, stop.Token);
    if (RealService.IsConfigured(args))
        await RealService.RunAsync(args, Console.Out, stop.Token);
    else if (args.Contains("--open"))
        await Page.RunAsync([.. args.Where(argument => argument != "--open")], Console.Out, stop.Token);
    else
        await Chat.RunAsync(args, Console.In, Console.Out, stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 0;
}

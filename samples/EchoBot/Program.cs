using EchoBot;

// Without credentials the bot runs against a fake service in this process: chat with it here, or on a page with --open, or watch a dialogue
// with --demo.
// With SMOOCH_APP_ID, SMOOCH_KEY_ID, SMOOCH_SECRET and SMOOCH_WEBHOOK_URL set it registers its webhook on the real one.
// With SMOOCH_BASE_ADDRESS it does so on a running "smooch serve", where it needs no SMOOCH_WEBHOOK_URL.
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
    if (RealService.IsConfigured)
        await RealService.RunAsync(Console.Out, args is ["--open"], stop.Token);
    else if (args is ["--open"])
        await Page.RunAsync(Console.Out, stop.Token);
    else
        await Chat.RunAsync(Console.In, Console.Out, stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 0;
}

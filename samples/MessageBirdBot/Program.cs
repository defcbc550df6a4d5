using MessageBirdBot;

// Without an account the bot runs against a fake service in this process: it plays a dialogue, or with --open you chat with it on a page.
// With MESSAGEBIRD_ACCESS_KEY, MESSAGEBIRD_SIGNING_KEY, MESSAGEBIRD_CHANNEL_ID and MESSAGEBIRD_WEBHOOK_URL set it runs on the real one.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    if (args is ["--open"] && !RealService.IsConfigured)
    {
        await Page.RunAsync(Console.Out, stop.Token);
        return 0;
    }

    if (args is ["--demo"] || !RealService.IsConfigured)
        return await Demo.RunAsync(Console.Out, stop.Token);
    await RealService.RunAsync(Console.Out, stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 0;
}

using QuickStart;

// Without credentials the conversation runs against a fake service in this process; with SMOOCH_APP_ID, SMOOCH_KEY_ID and
// SMOOCH_SECRET set it runs against the real one.
using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5));
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    var account = RealAccount.FromEnvironment();
    if (account is null)
        await LocalConversation.RunAsync(Console.Out, stop.Token);
    else
        await RealConversation.RunAsync(account, Console.Out, stop.Token);
    return 0;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return 1;
}

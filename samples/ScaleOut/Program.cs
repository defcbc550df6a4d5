// A bot on three instances behind one address: each event is handled once, and those of a user in order, also when an instance dies.
//   dotnet run --project samples/ScaleOut
//   dotnet run --project samples/ScaleOut -- --redis localhost:6379 --users 50 --messages 40 --failure freeze
using ScaleOut;

var options = Options.Parse(args);
if (options is null)
    return 2;
if (options.Instance is { } number)
{
    await Bot.RunAsync(number, options.Redis!);
    return 0;
}

return await Demonstration.RunAsync(options);

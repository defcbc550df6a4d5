using Smooch.AotSmoke;

// A function of one API, the first argument: one webhook call comes in, as a function URL of Lambda sends it; what the handler reads
// and the response go out. "nothing" is the same program without the SDK: it reads the call and responds. "call" writes such a call.
switch (args)
{
    case ["call", var api]:
        Console.WriteLine(Calls.Write(api, DateTimeOffset.UtcNow));
        break;
    case ["nothing"]:
        await Function.IgnoreAsync();
        break;
    case [var api]:
        await Function.RespondAsync(api);
        break;
}

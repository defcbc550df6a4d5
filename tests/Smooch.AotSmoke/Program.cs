using Smooch.AotSmoke;

// The first line of "smooch serve" comes in, a transcript that is the same each time goes out. "gzip" needs no service.
// With --first-response it ends as soon as the service has responded once.
var kind = args[0];
if (kind == "gzip")
{
    await GzipDialogue.RunAsync();
    return;
}

using var service = new Service(Console.ReadLine()!);
using var smooch = new SmoochClient(Credentials.OptionsFor(kind, service));
var isDevice = kind is "app-user" or "app-token";

if (args.Contains("--first-response"))
    await (isDevice ? DeviceDialogue.StartAsync(smooch, kind) : BusinessDialogue.FindUnknownUserAsync(smooch));
else
    await (isDevice ? DeviceDialogue.RunAsync(smooch, kind) : BusinessDialogue.RunAsync(smooch, kind));

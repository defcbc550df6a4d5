using Smooch.AotSmoke;

// The first line of "smooch serve" comes in, a transcript that is the same each time goes out.
var kind = args[0];
using var service = new Service(Console.ReadLine()!);
using var smooch = new SmoochClient(Credentials.OptionsFor(kind, service));
if (kind == "app-user")
    await DeviceDialogue.RunAsync(smooch, kind);
else
    await BusinessDialogue.RunAsync(smooch, kind);

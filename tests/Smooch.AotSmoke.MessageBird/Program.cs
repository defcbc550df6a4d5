using System.Text.Json;
using Smooch.AotSmoke;

// A program of MessageBird alone. The first line of "smooch serve" comes in, a transcript that is the same each time goes out.
// With --first-response it ends when the service has responded once.
// "receive" is a function: it reads one call, verifies and parses it, handles its event and writes the status. "call" writes such a call.
switch (args)
{
    case ["receive"]:
        Console.WriteLine(await Function.RespondAsync(Console.OpenStandardInput()));
        return;
    case ["call"]:
        Console.WriteLine(SignedCall.Write(DateTimeOffset.UtcNow));
        return;
}

using var announced = JsonDocument.Parse(Console.ReadLine()!);
using var messageBird = new MessageBirdClient(new MessageBirdClientOptions
{
    BaseAddress = new Uri(Announced("messageBirdUrl")),
    Credential = MessageBirdCredential.AccessKey(Announced("messageBirdAccessKey")),
});

if (args.Contains("--first-response"))
    await Dialogue.FindUnknownConversationAsync(messageBird);
else
    await Dialogue.RunAsync(messageBird);

string Announced(string name) => announced.RootElement.GetProperty(name).GetString()!;

using System.Text.Json;
using Smooch.AotSmoke;

// A program of MessageBird alone. The first line of "smooch serve" comes in, a transcript that is the same each time goes out.
// The first argument names the API, as for the other programs. With --first-response it ends when the service has responded once.
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

using System.Text.Json;
using Smooch;
using Smooch.AotSmoke;

// A program of v2 alone. The first line of "smooch serve" comes in, a transcript that is the same each time goes out.
// The first argument names the credential, as for the other programs. With --first-response it ends when the service has responded once.
using var announced = JsonDocument.Parse(Console.ReadLine()!);
using var sunshine = new SunshineClient(new SunshineClientOptions
{
    BaseAddress = new Uri(new Uri(Announced("url")), "sc/"),
    AppId = Announced("appId"),
    Credential = SmoochCredential.Basic(Announced("keyId"), Announced("secret")),
});

if (args.Contains("--first-response"))
    await Dialogue.FindUnknownUserAsync(sunshine);
else
    await Dialogue.RunAsync(sunshine);

string Announced(string name) => announced.RootElement.GetProperty(name).GetString()!;

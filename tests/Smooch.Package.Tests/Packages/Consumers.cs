using System.Text.RegularExpressions;

namespace Smooch.Package.Tests;

/// <summary>The projects of users that are built together.</summary>
internal static partial class Consumers
{
    public const string FirstCode = "FirstCode";
    public const string FirstCodeOfV1 = "FirstCodeOfV1";

    public static IReadOnlyList<Consumer> All(PackedFeed feed) =>
    [
        new(FirstCode, "net10.0", "Smooch.Sunshine", "Smooch.Testing")
        {
            IsProgram = true,
            Source = SunshineProgram(FirstCodeIn(feed, "Smooch.Sunshine")),
        },
        new(FirstCodeOfV1, "net10.0", "Smooch.Client", "Smooch.Testing")
        {
            IsProgram = true,
            Source = ClientProgram(FirstCodeIn(feed, "Smooch.Client")),
        },
        .. new[] { "net462", "net8.0" }.Select(framework =>
            new Consumer(Library(framework), framework, "Smooch.Client") { Source = Greeting }),
        new(AllPackages("net462"), "net462", "Smooch.Client"),
        .. new[] { "net8.0", "net10.0" }.Select(framework =>
            new Consumer(
                AllPackages(framework),
                framework,
                "Smooch.Client", "Smooch.Sunshine", "Smooch.MessageBird", "Smooch.AspNetCore", "Smooch.Testing")),
        .. new[] { "net8.0", "net10.0" }.Select(framework =>
            new Consumer(ManyInstances(framework), framework, "Smooch.Client", "Smooch.AspNetCore", "Smooch.Redis", "Smooch.Orleans")
            {
                Pins = PinsOf(framework),
            }),
    ];

    public static string Library(string framework) => $"Library-{framework}";

    public static string AllPackages(string framework) => $"AllPackages-{framework}";

    public static string ManyInstances(string framework) => $"ManyInstances-{framework}";

    /// <summary>Gets the first C# code of the page of a package.</summary>
    public static string FirstCodeIn(PackedFeed feed, string package)
    {
        using var opened = feed.Open(package);
        return FirstCodeIn(opened.ReadText("README.md"));
    }

    /// <summary>Gets the first C# code of a page.</summary>
    public static string FirstCodeIn(string page) => CSharpBlock().Match(page.ReplaceLineEndings("\n")).Groups["code"].Value;

    private static (string Name, string Version)[] PinsOf(string framework) =>
    [
        ("System.Composition.Convention", "9.0.0"),
        ("System.Composition.TypedParts", "9.0.0"),
        .. framework == "net8.0" ? [
            ("Microsoft.AspNetCore.Connections.Abstractions", "8.0.31"),
            ("System.Reflection.Metadata", "8.0.1"),
            ("System.Threading.Channels", "8.0.0"),
        ] : Array.Empty<(string, string)>(),
    ];

    private static string SunshineProgram(string snippet) => $$"""
        using Smooch;
        using Smooch.Sunshine;
        using Smooch.Testing;

        await using var service = await FakeSmooch.StartAsync();
        var mira = service.CreateUser(new FakeUserOptions { UserId = "mira@example.org" });
        Address.OfTheService = service.SunshineAddress;
        var (appId, keyId, secret) = (service.AppId, service.KeyId, service.Secret);

        {
        {{snippet}}
        }

        Console.WriteLine((await mira.ReceiveAsync<TextContent>()).Text);

        static class Address { public static Uri OfTheService { get; set; } = null!; }

        // The code names an address of the real service: here its client calls the fake.
        sealed class SunshineClient(SunshineClientOptions options) : Smooch.Sunshine.SunshineClient(ToTheFake(options))
        {
            private static SunshineClientOptions ToTheFake(SunshineClientOptions options)
            {
                options.Subdomain = null;
                options.BaseAddress = Address.OfTheService;
                return options;
            }
        }
        """;

    private static string ClientProgram(string snippet) => $$"""
        using Smooch;
        using Smooch.Client;
        using Smooch.Testing;

        await using var service = await FakeSmooch.StartAsync();
        service.CreateUser(new FakeUserOptions { UserId = "mira@example.org" });
        Address.OfTheService = service.BaseAddress;
        var (keyId, secret) = (service.KeyId, service.Secret);

        {
        {{snippet}}
        }

        using var reader = service.CreateClient();
        var page = await reader.AppUsers.GetMessagesAsync("mira@example.org");
        Console.WriteLine(page.Messages.Single().Text);

        static class Address { public static Uri OfTheService { get; set; } = null!; }

        // The code names no address, so that it goes to the real service: here its client is this one.
        sealed class SmoochClient(SmoochClientOptions options) : Smooch.Client.SmoochClient(ToTheFake(options))
        {
            private static SmoochClientOptions ToTheFake(SmoochClientOptions options)
            {
                options.BaseAddress = Address.OfTheService;
                return options;
            }
        }
        """;

    private const string Greeting = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using Smooch;
        using Smooch.Client;

        public sealed class Greeting(SmoochClient smooch) : IWebhookHandler<AppUserMessageEvent>
        {
            public async Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken)
            {
                await smooch.AppUsers.SendMessageAsync(webhookEvent.AppUser.Id, new NewTextMessage { Text = "Hello!" }, cancellationToken);
                await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(webhookEvent.AppUser.Id).WithCancellation(cancellationToken))
                    Console.WriteLine(message with { });
            }

            public static void Register(IServiceCollection services)
            {
                services.AddSmooch(options => options.Credential = SmoochCredential.Basic("app_1", "secret"));
                services.AddWebhookDispatcher().AddHandler<AppUserMessageEvent, Greeting>();
            }
        }
        """;

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CSharpBlock();
}

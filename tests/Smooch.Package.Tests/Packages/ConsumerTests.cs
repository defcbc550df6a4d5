using System.Text.RegularExpressions;

namespace Smooch.Package.Tests;

/// <summary>Programs of users, made from nothing but the packages and the feeds that this machine has.</summary>
[Collection(PackedFeed.Collection)]
public sealed partial class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task The_first_code_of_the_readme_runs_in_a_new_project()
    {
        using var sunshine = feed.Open("Smooch.Sunshine");
        var snippet = FirstCode(sunshine.ReadText("README.md"));
        Assert.Equal(FirstCode(File.ReadAllText(Repository.PathOf("README.md"))), snippet);

        await using var consumer = new Consumer(feed, "net10.0", "Smooch.Sunshine", "Smooch.Testing") { IsProgram = true };
        await consumer.WriteAsync("Program.cs", $$"""
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
            """);
        await consumer.BuildAsync();

        var result = await consumer.RunAsync();

        Assert.Equal((0, "Hello Mira!"), (result.ExitCode, result.Output.Trim()));
    }

    [Fact]
    public async Task The_first_code_of_the_page_of_v1_1_runs_in_a_new_project()
    {
        using var client = feed.Open("Smooch.Client");
        var snippet = FirstCode(client.ReadText("README.md"));
        Assert.Contains(snippet, File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

        await using var consumer = new Consumer(feed, "net10.0", "Smooch.Client", "Smooch.Testing") { IsProgram = true };
        await consumer.WriteAsync("Program.cs", $$"""
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
            """);
        await consumer.BuildAsync();

        var result = await consumer.RunAsync();

        Assert.Equal((0, "Hello!"), (result.ExitCode, result.Output.Trim()));
    }

    [Theory]
    [InlineData("net462")]
    [InlineData("net8.0")]
    public async Task A_library_for_an_older_framework_compiles(string framework)
    {
        await using var consumer = new Consumer(feed, framework, "Smooch.Client");
        await consumer.WriteAsync("Greeting.cs", """
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
            """);
        await consumer.BuildAsync();
    }

    /// <summary>Building it is half of the test: a restore that reports NU16xx fails it.</summary>
    [Theory]
    [InlineData("net462", "Smooch.Client")]
    [InlineData("net8.0", "Smooch.Client", "Smooch.Sunshine", "Smooch.MessageBird", "Smooch.AspNetCore", "Smooch.Testing")]
    [InlineData("net10.0", "Smooch.Client", "Smooch.Sunshine", "Smooch.MessageBird", "Smooch.AspNetCore", "Smooch.Testing")]
    public async Task A_program_gets_one_JSON_library_and_no_warning_of_a_restore(string framework, params string[] packages)
    {
        await using var consumer = new Consumer(feed, framework, packages);
        await consumer.WriteAsync("Empty.cs", "internal static class Empty;");
        await consumer.BuildAsync();

        var listed = await consumer.ListPackagesAsync();

        Assert.All(
            packages.Append("System.IdentityModel.Tokens.Jwt"),
            name => Assert.Contains($"> {name} ", listed, StringComparison.Ordinal));
        Assert.DoesNotContain("Newtonsoft", listed, StringComparison.OrdinalIgnoreCase);
        // A program on .NET 8 is not lifted to the libraries of .NET 10.
        if (framework == "net8.0")
        {
            var extensions = ResolvedExtension().Matches(listed);
            Assert.NotEmpty(extensions);
            Assert.All(extensions, line => Assert.StartsWith("8.", line.Groups["version"].Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_commands_of_the_readme_add_the_packages()
    {
        var commands = AddPackage().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(match => match.Value).ToArray();
        Assert.Contains("dotnet add package Smooch.Sunshine", commands);
        Assert.Contains("dotnet add package Smooch.Testing", commands);

        await using var consumer = new Consumer(feed, "net10.0");
        await consumer.WriteAsync("Empty.cs", "internal static class Empty;");
        await consumer.BuildWithAsync(commands);

        var listed = await consumer.ListPackagesAsync();
        Assert.All(commands, command => Assert.Contains($"> {command.Split(' ')[^1]} ", listed, StringComparison.Ordinal));
    }

    /// <summary>Building it is the test: a warning of the restore is an error.</summary>
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_program_on_many_instances_restores_with_central_versions_and_without_a_warning(string framework)
    {
        await using var consumer = new Consumer(feed, framework, "Smooch.Client", "Smooch.AspNetCore", "Smooch.Redis", "Smooch.Orleans")
        {
            Pins =
            [
                ("System.Composition.Convention", "9.0.0"),
                ("System.Composition.TypedParts", "9.0.0"),
                .. framework == "net8.0" ? [
                    ("Microsoft.AspNetCore.Connections.Abstractions", "8.0.31"),
                    ("System.Reflection.Metadata", "8.0.1"),
                    ("System.Threading.Channels", "8.0.0"),
                ] : Array.Empty<(string, string)>(),
            ],
        };
        await consumer.WriteAsync("Empty.cs", "internal static class Empty;");

        await consumer.BuildAsync();

        var listed = await consumer.ListPackagesAsync();
        Assert.Contains("> Smooch.Orleans ", listed, StringComparison.Ordinal);
        Assert.Contains("> Smooch.Redis ", listed, StringComparison.Ordinal);
    }

    private static string FirstCode(string page) => CSharpBlock().Match(page.ReplaceLineEndings("\n")).Groups["code"].Value;

    [GeneratedRegex(@"^dotnet add package \S+", RegexOptions.Multiline)]
    private static partial Regex AddPackage();

    [GeneratedRegex(@"> Microsoft\.Extensions\.\S+ .*?(?<version>\S+) *$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ResolvedExtension();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CSharpBlock();
}

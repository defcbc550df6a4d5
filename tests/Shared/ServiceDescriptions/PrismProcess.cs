using System.Text.RegularExpressions;

namespace Smooch.Tests;

/// <summary>Prism, which responds to requests as a description specifies, and reports where a request violates it.</summary>
internal sealed partial class PrismProcess : IAsyncDisposable
{
    private static readonly string? Node = Requirement.FindProgram("node");
    private static readonly string Script = Repository.PathOf(
        "tests", "Smooch.IntegrationTests", "node_modules", "@stoplight", "prism-cli", "dist", "index.js");

    private readonly ProgramProcess program;

    private PrismProcess(ProgramProcess program, Uri address)
    {
        this.program = program;
        Address = address;
    }

    /// <summary>Gets the program that the machine lacks to run it; null when nothing.</summary>
    public static string? Missing { get; } =
        Node is null ? "Prism needs Node.js 20.11 or later: install it and put it on the PATH."
        : !File.Exists(Script) ? "Prism is not installed: run 'npm ci' in tests/Smooch.IntegrationTests."
        : null;

    public Uri Address { get; }

    /// <summary>Starts it on a free loopback port.</summary>
    /// <param name="description">The file of the description.</param>
    /// <param name="options">Further options, such as <c>--errors</c>: every violation is an error response.</param>
    public static async Task<PrismProcess> StartAsync(string description, params string[] options)
    {
        var node = ProgramProcess.Start(Node!, [Script, "mock", "--host", "127.0.0.1", "--port", "0", .. options, description]);
        try
        {
            while (true)
            {
                var listening = Listening().Match(await node.ReadLineAsync(CancellationToken.None));
                if (listening.Success)
                    return new PrismProcess(node, new Uri(listening.Groups["address"].Value));
            }
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [GeneratedRegex(@"Prism is listening on (?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}

namespace Smooch.Package.Tests;

/// <summary>The SDK as a program.</summary>
internal static class DotNet
{
    public static string Program { get; } = System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Gets the environment of every call: it leaves no process behind, and its output is plain text.</summary>
    public static (string Name, string Value)[] Environment { get; } =
    [
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
    ];
}

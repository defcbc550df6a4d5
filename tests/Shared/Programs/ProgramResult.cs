namespace Smooch.Tests;

/// <summary>How a program ended, and its output.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors)
{
    public override string ToString() => $"Exit code {ExitCode}.\n{Output}\n{Errors}";
}

namespace Smooch.Tests;

/// <summary>How a program ended, and all that it said.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors)
{
    public override string ToString() => $"Exit code {ExitCode}.\n{Output}\n{Errors}";
}

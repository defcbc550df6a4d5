namespace Smooch.Tests;

/// <summary>What a case of a matrix came to, as its table writes it.</summary>
internal sealed record MatrixResult(string Outcome, string Requests, int? Effects)
{
    public override string ToString() => Effects is null ? $"{Outcome} {Requests}" : $"{Outcome} {Requests} {Effects}";
}

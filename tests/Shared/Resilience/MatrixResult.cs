using System.Globalization;

namespace Smooch.Tests;

/// <summary>The result of a case of a matrix, as the columns of its table show it.</summary>
/// <param name="Outcome">How the call ended.</param>
/// <param name="Requests">The number of requests: of all, or of sends and of searches.</param>
/// <param name="Effects">How often the call took effect; null for a call that changes nothing.</param>
internal sealed record MatrixResult(string Outcome, IReadOnlyList<int> Requests, int? Effects)
{
    public override string ToString() =>
        $"{Outcome} | {string.Join(" | ", Requests)} | {Effects?.ToString(CultureInfo.InvariantCulture) ?? "-"}";
}

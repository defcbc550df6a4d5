namespace Smooch.Tests;

/// <summary>Ends a run with a line for each reason for which tests were skipped.</summary>
public sealed class SkipSummary : IDisposable
{
    public void Dispose()
    {
        foreach (var line in Requirement.Summary)
            TestContext.Current.SendDiagnosticMessage(line);
    }
}

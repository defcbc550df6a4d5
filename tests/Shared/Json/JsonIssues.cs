namespace Smooch.Tests;

/// <summary>Collects the paths of the fields that did not fit.</summary>
internal sealed class JsonIssues : IJsonIssueObserver
{
    public List<string> Paths { get; } = [];

    public void OnIssue(string path, JsonIssueKind kind) => Paths.Add(path);
}

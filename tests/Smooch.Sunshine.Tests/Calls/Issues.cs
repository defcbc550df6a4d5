namespace Smooch.Sunshine.Tests;

/// <summary>Keeps the paths of the fields that do not fit.</summary>
internal sealed class Issues : IJsonIssueObserver
{
    public List<string> Paths { get; } = [];

    public void OnIssue(string path, JsonIssueKind kind) => Paths.Add(path);
}

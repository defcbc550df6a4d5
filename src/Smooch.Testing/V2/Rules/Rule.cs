using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A rule for a member of a body. All errors are collected, because a response of the service contains several.</summary>
internal abstract class Rule
{
    private const int ProblemLimit = 10;

    public bool IsNullable { get; init; }

    /// <summary>The description of the expected value: <c>string</c>, <c>integer</c> and so on.</summary>
    protected abstract string Kind { get; }

    /// <exception cref="ApiException">400 when the body is not valid.</exception>
    public void Check(JsonNode? body)
    {
        var problems = new List<string>();
        Check(body, "", problems);
        Throw(problems);
    }

    public void Check(JsonNode? value, string path, List<string> problems)
    {
        if (problems.Count >= ProblemLimit)
            return;

        if (value is not null)
            CheckValue(value, path, problems);
        else if (!IsNullable)
            problems.Add($"{path} should be {Kind}");
    }

    public static void Throw(List<string> problems)
    {
        if (problems.Count > 0)
            throw new ApiException(400, "bad_request", string.Join("; ", problems)) { Problems = problems };
    }

    protected abstract void CheckValue(JsonNode value, string path, List<string> problems);

    protected bool Is(JsonNode value, JsonValueKind kind, string path, List<string> problems)
    {
        if (value.GetValueKind() == kind)
            return true;

        problems.Add($"{path} should be {Kind}");
        return false;
    }
}

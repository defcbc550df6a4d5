namespace Smooch.Client.Tests.Snippets;

/// <summary>The console of the snippets: what they print is seen by the test that runs them, and by no other.</summary>
internal static class Console
{
    private static readonly AsyncLocal<List<string>> Written = new();

    public static List<string> Lines => Written.Value ??= [];

    public static void WriteLine(string? line) => Lines.Add(line ?? "");

    public static void WriteLine(object? value) => WriteLine(value?.ToString());
}

using Microsoft.Extensions.Logging;

namespace Smooch.Tests;

/// <summary>Checks what is logged about fields that do not fit. The values that must not be logged contain <c>canary</c>.</summary>
internal static class FieldWarnings
{
    /// <summary>Asserts that one warning names a field, and that nothing that was logged has a value.</summary>
    /// <param name="logs">What was logged.</param>
    /// <param name="path">The path of the field, such as <c>AppUserResponse.appUser.givenName</c>.</param>
    public static void AssertOne(LogCollector logs, string path)
    {
        var warning = Assert.Single(logs.Entries, entry => entry.Level >= LogLevel.Warning);
        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Contains($" {path} ", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", logs.Text, StringComparison.Ordinal);
    }
}

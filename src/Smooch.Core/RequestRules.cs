using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Smooch;

/// <summary>Checks requests before they are sent. Each message explains how to fix the request.</summary>
internal static class RequestRules
{
    [SuppressMessage("Design", "MA0015", Justification = "What is wrong is a property of an argument; the text names it.")]
    public static void Require(bool condition, string otherwise)
    {
        if (!condition)
            throw new ArgumentException(otherwise);
    }

    public static void CheckText(string? value, string name) => Require(!string.IsNullOrWhiteSpace(value), $"{name} is empty.");

    public static void CheckAddress(string? value, string name) => Require(
        WebAddress.TryParse(value, out _),
        $"{name} must be an absolute http or https address.");

    public static void CheckTexts(IReadOnlyList<string>? values, string name)
    {
        foreach (var value in values ?? [])
            Require(!string.IsNullOrWhiteSpace(value), $"{name} holds an empty one.");
    }

    public static void CheckSecret(SmoochSecret value, string name)
    {
        CheckText(value.Reveal(), name);
        var wrong = Argument.WrongSecret(value.Reveal(), name);
        Require(wrong is null, wrong ?? "");
    }

    public static void CheckFlat(FlatObject? values, string name)
    {
        foreach (var pair in values ?? [])
            Require(
                pair.Value.Kind != FlatValueKind.Json,
                $"{name}['{pair.Key}'] is an object or an array, but the API keeps flat objects only.");
    }

    public static void CheckObject(JsonElement? json, string name) =>
        Require(json is null or { ValueKind: JsonValueKind.Object }, $"{name} must be a JSON object.");
}

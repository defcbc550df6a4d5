using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smooch.Client.Tests.Documentation;

/// <summary>The texts of a source file: its string expressions, joined where the source joins them.</summary>
internal static partial class SourceTexts
{
    /// <summary>What stands for a value in a text.</summary>
    private const string Value = "…";

    /// <summary>Reads the sentences of a file: texts that end with a full stop and have a few words.</summary>
    public static IEnumerable<string> SentencesOf(string file) =>
        from text in Of(file)
        where text[^1] is '.' or '…' && text.Count(char.IsAsciiLetter) >= 18 && text.Contains(' ', StringComparison.Ordinal)
        where text.TrimEnd('…', ' ').EndsWith('.')
        select text;

    /// <summary>Reads all texts of a file, without the ends that are empty.</summary>
    public static IEnumerable<string> Of(string file)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(file))).GetRoot();
        return root.DescendantNodes()
            .Where(node => IsText(node) && !IsText(node.Parent!))
            .Select(node => ValueBeforeSentence().Replace(Normal(TextOf((ExpressionSyntax)node)), ""))
            .Where(text => text.Length > 0);
    }

    /// <summary>Line breaks and the braces of values read alike in source and on a page.</summary>
    public static string Normal(string text) => Spaces().Replace(text, " ").Trim();

    private static bool IsText(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => IsText(sum.Left) || IsText(sum.Right),
        InterpolatedStringExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        ParenthesizedExpressionSyntax parentheses => IsText(parentheses.Expression),
        _ => false,
    };

    private static string TextOf(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax sum when IsText(sum) => TextOf(sum.Left) + TextOf(sum.Right),
        LiteralExpressionSyntax literal when IsText(literal) => literal.Token.ValueText,
        ParenthesizedExpressionSyntax parentheses when IsText(parentheses) => TextOf(parentheses.Expression),
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content =>
            content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : Value)),
        _ => Value,
    };

    /// <summary>A text that was chosen before the sentence, which is a text of its own.</summary>
    [GeneratedRegex("^…(?=[A-Z])")]
    private static partial Regex ValueBeforeSentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

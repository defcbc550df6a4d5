using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Client.Tests;

/// <summary>A family of cases that a switch can rely on has no members from elsewhere.</summary>
public sealed class UnionTests
{
    private static readonly List<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("Smooch.Client.Message")]
    [InlineData("Smooch.Client.MessageAction")]
    [InlineData("Smooch.Client.NewMessage")]
    [InlineData("Smooch.Client.NewAction")]
    [InlineData("Smooch.Client.NewFormField")]
    [InlineData("Smooch.Client.Integration")]
    [InlineData("Smooch.Client.NewIntegration")]
    [InlineData("Smooch.Client.IntegrationUpdate")]
    [InlineData("Smooch.Client.NewMenuItem")]
    [InlineData("Smooch.Client.SmoochWebhookEvent")]
    [InlineData("Smooch.Client.MessageEvent")]
    public void Other_assemblies_cannot_add_a_case(string union)
    {
        Assert.NotEmpty(Errors($"public sealed record Mine : {union};"));
        Assert.NotEmpty(Errors($"public sealed record Mine : {union} {{ public Mine({union} other) : base(other) {{ }} }}"));
        Assert.NotEmpty(
            Errors(
                $"public sealed record Mine : {union} {{ [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Mine({union} other) "
                    + $": base(other) {{ }} }}"));
        Assert.NotEmpty(
            Errors(
                $"public abstract record Mine : {union} {{ protected Mine({union} other) : base(other) {{ }} }} public sealed record "
                    + $"Yours : Mine {{ public Yours(Mine other) : base(other) {{ }} }}"));
    }

    [Fact]
    public void Other_assemblies_cannot_add_a_credential() =>
        Assert.NotEmpty(Errors("public sealed class Mine : Smooch.SmoochCredential { public override string ToString() => \"\"; }"));

    [Fact]
    public void The_compiler_of_these_tests_accepts_what_is_allowed() => Assert.Empty(Errors("""
        using Smooch;
        using Smooch.Client;
        using System.Collections.Generic;
        public sealed class Mine : AppUsersClient { }
        public static class Uses
        {
            public static string Say(Message message) => message switch
            {
                TextMessage text => text.Text ?? "",
                ImageMessage image => image.MediaUrl ?? "",
                UnknownMessage unknown => unknown.Json.GetRawText(),
                _ => message.Type.ToString(),
            };
            public static NewMessage Ask() => new NewTextMessage { Text = "?", Actions = new List<NewAction> { NewAction.Reply("Yes", "YES") } };
        }
        """));

    private static List<string> Errors(string source)
    {
        var errors = CSharpCompilation
            .Create(
                "Elsewhere",
                [CSharpSyntaxTree.ParseText(source)],
                References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())
            .ToList();
        // A name that does not exist is an error too, but not the one to prove.
        Assert.DoesNotContain(
            errors,
            error => error.Contains("CS0234", StringComparison.Ordinal) || error.Contains("CS0246", StringComparison.Ordinal));
        return errors;
    }
}

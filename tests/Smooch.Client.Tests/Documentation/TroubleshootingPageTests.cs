using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>docs/troubleshooting.md has every hint and log message of the SDK, and no other.</summary>
public sealed partial class TroubleshootingPageTests
{
    private const string Page = "docs/troubleshooting.md";

    /// <summary>Files whose every sentence is for the user: hints of errors, validation of options, messages of the log.</summary>
    private static readonly string[] Sources =
    [
        "src/Smooch.Core/Argument.cs",
        "src/Smooch.Core/Credentials/CredentialCache.cs",
        "src/Smooch.Core/Credentials/SigningKeyCredential.cs",
        "src/Smooch.Core/Errors/ApiError.cs",
        "src/Smooch.Core/Errors/CallErrors.cs",
        "src/Smooch.Core/Errors/ConnectionHints.cs",
        "src/Smooch.Core/Errors/SentTwiceException.cs",
        "src/Smooch.Client/DependencyInjection/SmoochConfiguration.cs",
        "src/Smooch.Sunshine/Registration/SunshineConfiguration.cs",
        "src/Smooch.Core/Registration/ApiClientServices.cs",
        "src/Smooch.Core/Registration/OptionsSection.cs",
        "src/Smooch.Core/Registration/SettingNames.cs",
        "src/Smooch.Core/Registration/SettingsSource.cs",
        "src/Smooch.Core/Webhooks/Receiving/WebhookHost.cs",
        "src/Smooch.Core/Webhooks/Receiving/WebhookResponses.cs",
        "src/Smooch.AspNetCore/WebhookEndpointRouteBuilderExtensions.cs",
        "src/Smooch.Orleans/WebhookGrainStorageCheck.cs",
    ];

    public static TheoryData<string> Files =>
    [
        .. Sources,
        .. Repository.FilesBelow("src", "*.cs").Where(file =>
            !file.StartsWith("src/Smooch.T", StringComparison.Ordinal)
                && !file.StartsWith("src/Smooch.Generators/", StringComparison.Ordinal)
                && Kind().IsMatch(Path.GetFileNameWithoutExtension(file))),
    ];

    private static HashSet<string> Quoted =>
        [.. Code().Matches(Pages.Prose(Page)).Select(match => SourceTexts.Normal(match.Groups["code"].Value))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_message_of_the_source_is_on_the_page(string file) =>
        Assert.Empty(SourceTexts.SentencesOf(file).Except(Quoted, StringComparer.Ordinal));

    [Fact]
    public void Hints_options_and_logs_of_every_API_are_among_the_files() => Assert.Subset(
        Files.Select(row => row.Data).ToHashSet(StringComparer.Ordinal),
        (HashSet<string>)
        [
            "src/Smooch.Client/SmoochApiProfile.cs", "src/Smooch.Sunshine/SunshineApiProfile.cs",
            "src/Smooch.MessageBird/MessageBirdApiProfile.cs", "src/Smooch.Client/SmoochClientOptionsRules.cs",
            "src/Smooch.Sunshine/SunshineClientOptions.cs", "src/Smooch.Core/Webhooks/Receiving/ReceiverLog.cs",
            "src/Smooch.Orleans/WebhookGrainLog.cs", "src/Smooch.Redis/RedisDeduplicationOptions.cs",
        ]);

    [Fact]
    public void Every_message_on_the_page_is_in_the_source()
    {
        var texts = Repository.FilesBelow("src", "*.cs").SelectMany(SourceTexts.Of).ToHashSet(StringComparer.Ordinal);
        var messages = MarkdownTable.Rows(Page)
            .Select(cells => Code().Match(cells[0]))
            .Where(match => match.Success)
            .Select(match => SourceTexts.Normal(match.Groups["code"].Value))
            .ToList();
        Assert.True(messages.Count > 100, $"{messages.Count} messages.");
        Assert.All(messages, message => Assert.Contains(message, texts));
    }

    [Fact]
    public void No_message_is_listed_twice() => Assert.Empty(MarkdownTable.Rows(Page)
        .GroupBy(cells => cells[0], StringComparer.Ordinal)
        .Where(rows => rows.Count() > 1 && rows.Key != "Message")
        .Select(rows => rows.Key));

    /// <summary>Profiles have the hints of an API, protocols the hint for a missing secret, options and rules their validation.</summary>
    [GeneratedRegex("^(?!Fake|New).*(ApiProfile|Webhooks|Log|Options|OptionsRules|WebhookProtocol)$")]
    private static partial Regex Kind();

    [GeneratedRegex(@"`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}

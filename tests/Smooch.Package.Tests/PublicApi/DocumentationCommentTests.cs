namespace Smooch.Package.Tests;

/// <summary>The shipped documentation files describe everything that a user can see, and nothing else.</summary>
public sealed class DocumentationCommentTests
{
    private static readonly Lazy<ShippedDocumentation> Documentation = new(() => ShippedDocumentation.Read(ShippedProject.All));

    public static TheoryData<string> Projects => PublicApiTests.Projects;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_public_member_has_a_summary_its_parameters_and_its_result(string name)
    {
        var missing = Documentation.Value.MissingIn(new ShippedProject(name)).ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} members of {name} are not documented:\n{string.Join('\n', missing)}");
    }

    /// <summary>A list that can be long is enumerated page by page.</summary>
    [Theory]
    [InlineData("Smooch.Client")]
    [InlineData("Smooch.Sunshine")]
    [InlineData("Smooch.MessageBird")]
    public void A_list_in_one_task_gives_the_reason(string name) =>
        Assert.Empty(Documentation.Value.ListsWithoutReasonIn(new ShippedProject(name)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_internal_member_is_in_the_shipped_file(string name) =>
        Assert.Empty(Documentation.Value.HiddenIn(new ShippedProject(name)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_option_has_its_default(string name) =>
        Assert.Empty(Documentation.Value.WithoutDefaultIn(new ShippedProject(name)));

    [Fact]
    public void Every_client_has_examples_on_its_main_members() => Assert.All(
        (string[])[
            "M:Smooch.Client.AppUsersClient.SendMessageAsync", "M:Smooch.Client.AppUsersClient.CreateAsync",
            "M:Smooch.Client.AppUsersClient.EnumerateMessagesAsync", "M:Smooch.Sunshine.MessagesClient.SendAsync",
            "M:Smooch.Sunshine.MessagesClient.EnumerateAsync", "M:Smooch.Sunshine.UsersClient.GetOrCreateAsync",
            "M:Smooch.MessageBird.MessagesClient.SendAsync", "M:Smooch.MessageBird.ConversationsClient.StartAsync",
            "M:Smooch.Testing.FakeSmooch.StartAsync", "M:Smooch.Testing.FakeMessageBird.StartAsync",
            "M:Microsoft.AspNetCore.Builder.WebhookEndpointRouteBuilderExtensions.MapWebhooks",
        ],
        member => Assert.Contains(
            Documentation.Value.Examples,
            id => id.StartsWith(member + "(", StringComparison.Ordinal) || id == member));

    [Fact]
    public void At_least_forty_members_have_an_example() => Assert.InRange(Documentation.Value.Examples.Count, 40, int.MaxValue);

    [Fact]
    public void The_checks_find_missing_parts_and_internal_members()
    {
        const string source = """
            /// <summary>Documented.</summary>
            public class Zoo
            {
                /// <summary>Feeds.</summary>
                /// <param name="animal">The animal.</param>
                public string Feed<T>(T animal, int times) => "";

                /// <inheritdoc/>
                public void Open() { }

                public int Count { get; }

                /// <inheritdoc cref="Missing"/>
                public int Size { get; }

                /// <inheritdoc/>
                public override string ToString() => "";

                /// <summary>Hidden.</summary>
                internal void Hide() { }
            }
            """;
        var documentation = ShippedDocumentation.Compile(source);
        Assert.Equal(
            [
                "M:Zoo.Feed``1(``0,System.Int32): param times",
                "M:Zoo.Feed``1(``0,System.Int32): returns",
                "M:Zoo.Feed``1(``0,System.Int32): typeparam T",
                "M:Zoo.Open: summary",
                "P:Zoo.Count: summary",
                "P:Zoo.Size: summary",
            ],
            documentation.MissingIn(new ShippedProject("zoo")).Order(StringComparer.Ordinal));
        Assert.Equal(["M:Zoo.Hide"], documentation.HiddenIn(new ShippedProject("zoo")));
    }
}

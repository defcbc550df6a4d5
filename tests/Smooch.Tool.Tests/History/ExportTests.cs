using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smooch.Testing;

namespace Smooch.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("smooch-export").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder, "history.jsonl");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("v2", 100_000)]
    [InlineData("v1.1", 20_000)]
    public async Task A_killed_export_continues_without_a_gap_or_a_duplicate_in_constant_memory(string api, int count)
    {
        using var requests = new RequestCounter();
        await using var smooch = await FakeSmooch.StartAsync(
            new FakeSmoochOptions { OnRequest = _ => requests.Add(), JournalCapacity = 1 }, Cancellation);
        var ids = Fill(smooch, count);

        // The output is larger than the heap may become.
        (string, string)[] variables = [.. AccountVariables.Of(smooch, api), ("DOTNET_GCHeapHardLimit", "0x2000000")];
        string[] command = ["history", "export", "--user", "mira", "--out", File];
        var pages = count / 100;
        foreach (var part in (int[])[3, 2])
        {
            var reached = requests.WaitForAsync(pages / part);
            await using var killed = ToolProcess.RunIn(variables, command);
            await reached.WaitAsync(Cancellation);
            await killed.DisposeAsync();
            requests.Reset();
        }

        var start = Stopwatch.GetTimestamp();
        await using var last = ToolProcess.RunIn(variables, command);
        var result = await last.WaitForExitAsync(Cancellation);
        TestContext.Current.TestOutputHelper?.WriteLine($"The last run took {Stopwatch.GetElapsedTime(start)}.");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal($"Exported {count} messages to {File}", result.Output.TrimEnd());
        Assert.StartsWith("Continuing after ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(ids.Order(), Ids(api == "v2" ? "id" : "_id").Order());
        Assert.Equal([File], Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v1.1")]
    public async Task Each_line_is_the_JSON_of_the_service(string api)
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        var mira = smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await mira.SayAsync("Grüße\nmit zwei Zeilen", Cancellation);
        await mira.ShareLocationAsync(52.5, 13.4, Cancellation);

        var run = await CommandRun.RunInAsync(
            AccountVariables.Of(smooch, api), ["history", "export", "--user", "mira", "--out", File, "--json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(2, JsonNode.Parse(run.Output)!["messages"]!.GetValue<int>());

        var expected = api == "v2" ? mira.Conversation!.Messages : mira.Messages;
        var lines = await System.IO.File.ReadAllLinesAsync(File, Cancellation);
        Assert.Equal(expected.Count, lines.Length);
        Assert.All(expected.Reverse().Zip(lines), pair => AssertSame(pair.First, JsonNode.Parse(pair.Second)!));
    }

    [Fact]
    public async Task All_conversations_of_a_user_of_v2_are_exported()
    {
        await using var smooch = await FakeSmooch.StartAsync(new FakeSmoochOptions { MultiConversation = true }, Cancellation);
        var mira = smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        await mira.SayAsync("one", Cancellation);
        var second = await mira.OpenConversationAsync(Cancellation);
        await second.SayAsync("two", Cancellation);

        var run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, "v2"), ["history", "export", "--user", "mira", "--out", File]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var texts = System.IO.File.ReadLines(File).Select(line => (string)JsonNode.Parse(line)!["content"]!["text"]!);
        Assert.Equal(["one", "two"], texts.Order());

        System.IO.File.Delete(File);
        run = await CommandRun.RunInAsync(
            AccountVariables.Of(smooch, "v2"), ["history", "export", "--conversation", second.Conversation!.Id, "--out", File]);
        Assert.Single(System.IO.File.ReadLines(File));
    }

    [Fact]
    public async Task New_messages_of_MessageBird_do_not_disturb_an_export_that_continues()
    {
        using var requests = new RequestCounter();
        await using var messageBird = await FakeMessageBird.StartAsync(
            new FakeMessageBirdOptions { OnRequest = _ => requests.Add() }, Cancellation);
        var mira = messageBird.CreateContact();
        var ids = new List<string>();
        for (var i = 0; i < 205; i++)
            ids.Add(await mira.SayAsync($"Message {i}", Cancellation));

        using var stop = new CancellationTokenSource();
        var reached = requests.WaitForAsync(4).ContinueWith(_ => stop.Cancel(), TaskScheduler.Default);
        string[] command = ["history", "export", "--conversation", mira.ConversationId!, "--out", File];
        var run = await CommandRun.RunInAsync(AccountVariables.Of(messageBird), command, cancellationToken: stop.Token);
        await reached;
        if (run.ExitCode != 0)
        {
            Assert.Equal((130, ""), (run.ExitCode, run.Output));
            for (var i = 0; i < 30; i++)
                await mira.SayAsync("Later", Cancellation);

            run = await CommandRun.RunInAsync(AccountVariables.Of(messageBird), command);
        }

        Assert.Equal(0, run.ExitCode);
        var exported = Ids("id");
        Assert.Equal(exported.Count, exported.Distinct().Count());
        Assert.Empty(ids.Except(exported));
    }

    [Fact]
    public async Task A_file_of_something_else_is_not_overwritten()
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        Fill(smooch, 1);
        await System.IO.File.WriteAllTextAsync(File, "mine", Cancellation);
        string[] command = ["history", "export", "--user", "mira", "--out", File];
        var run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, "v2"), command);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{File} exists", run.Errors, StringComparison.Ordinal);

        var cursor = File + ".cursor";
        await System.IO.File.WriteAllTextAsync(
            cursor, JsonSerializer.Serialize(new { Source = "user noah", Cursor = "c", Messages = 1, Bytes = 4 }), Cancellation);
        run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, "v2"), command);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{File} is an export of user noah, not of user mira", run.Errors, StringComparison.Ordinal);

        await System.IO.File.WriteAllTextAsync(cursor, "{}", Cancellation);
        run = await CommandRun.RunInAsync(AccountVariables.Of(smooch, "v2"), command);
        Assert.StartsWith($"{cursor} is not the progress of an export.", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await System.IO.File.ReadAllTextAsync(File, Cancellation));
        Assert.Empty(smooch.Journal.Requests);
    }

    // Several messages have the same time, also across pages.
    private static IReadOnlyList<string> Fill(FakeSmooch smooch, int count)
    {
        var mira = smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        var text = new string('x', 300);
        return mira.AppendHistory(Enumerable.Range(0, count).Select(i =>
            new FakeHistoryMessage(text + i.ToString(CultureInfo.InvariantCulture), 1_700_000_000_000 + (i / 3))));
    }

    private List<string> Ids(string member) =>
        [.. System.IO.File.ReadLines(File).Select(line => JsonDocument.Parse(line).RootElement.GetProperty(member).GetString()!)];

    // Numbers may be written in another form: 1 and 1.0.
    private static void AssertSame(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(Plain(expected), Plain(actual)), $"{expected.ToJsonString()}\n{actual.ToJsonString()}");

    private static JsonNode Plain(JsonNode node) => JsonNode.Parse(node.ToJsonString())!;

    private sealed class RequestCounter : IDisposable
    {
        private readonly Lock gate = new();
        private TaskCompletionSource reached = new();
        private int count;
        private int wanted = int.MaxValue;

        public Task WaitForAsync(int number)
        {
            lock (gate)
            {
                wanted = number;
                return reached.Task;
            }
        }

        public void Add()
        {
            lock (gate)
            {
                if (++count == wanted)
                    reached.TrySetResult();
            }
        }

        public void Reset()
        {
            lock (gate)
                (count, wanted, reached) = (0, int.MaxValue, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        public void Dispose() => reached.TrySetCanceled();
    }
}

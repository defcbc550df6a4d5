using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Smooch.Testing;
using static Microsoft.Playwright.Assertions;

namespace Smooch.Tool.Tests;

/// <summary>The limits of time. The best run counts: another program on the machine may disturb the others.</summary>
[CollectionDefinition(nameof(SpeedTests), DisableParallelization = true)]
[Collection(nameof(SpeedTests))]
public sealed class SpeedTests(Chromium chromium) : BrowserTests(chromium)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private const string Load = """
        () => {
            const resources = performance.getEntriesByType('resource').filter(entry => !entry.name.includes('/control/'));
            const all = [...resources, ...performance.getEntriesByType('navigation')];
            return {
                bytes: all.reduce((sum, entry) => sum + entry.encodedBodySize, 0),
                files: all.length,
                paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? -1,
            };
        }
        """;

    // The longest task that the browser itself reports: entries exist for tasks from 50 ms. Rows count from the moment they are placed:
    // their messages are loaded while the reader scrolls on.
    private const string Scroll = """
        async () => {
            const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
            const scroller = document.querySelector('#chat .scroller');
            let longest = 0;
            const observer = new PerformanceObserver(list => {
                for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
            });
            observer.observe({ type: 'longtask' });
            const seen = new Set();
            for (let step = 0; step < 120; step++) {
                scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * (1 - step / 119);
                await frame();
                for (const row of scroller.querySelectorAll('[aria-posinset]')) seen.add(row.getAttribute('aria-posinset'));
            }
            await frame();
            await new Promise(resolve => setTimeout(resolve));
            for (const entry of observer.takeRecords()) longest = Math.max(longest, entry.duration);
            observer.disconnect();
            return { longest, rows: scroller.querySelectorAll('.message').length, seen: seen.size };
        }
        """;

    [Fact]
    public async Task The_page_is_light_and_paints_immediately()
    {
        var paints = new List<double>();
        var started = Stopwatch.GetTimestamp();
        do
        {
            await using var window = await OpenAsync();
            var load = await window.Page.EvaluateAsync<JsonElement>(Load);
            Assert.InRange(load.GetProperty("bytes").GetInt32(), 50_000, 300_000);
            Assert.InRange(PageFiles.TotalSize, 50_000, 300_000);
            Assert.True(load.GetProperty("files").GetInt32() > 15);
            paints.Add(load.GetProperty("paint").GetDouble());
            Write($"{load.GetProperty("bytes")} bytes, first paint after {paints[^1]:0} ms");
        }
        while (paints.Min() >= 300 && Stopwatch.GetElapsedTime(started) < Patience);

        Assert.All(paints, paint => Assert.True(paint > 0));
        Assert.True(paints.Min() < 300, $"First paint after {string.Join(", ", paints)} ms.");
    }

    [Fact]
    public async Task A_chat_of_10_000_messages_among_200_users_scrolls_without_long_tasks()
    {
        for (var i = 0; i < 199; i++)
            Smooch.CreateUser(new FakeUserOptions { UserId = $"user-{i}", GivenName = $"User {i}" });
        var mira = Smooch.CreateUser(new FakeUserOptions { UserId = "mira", GivenName = "Mira" });
        mira.AppendHistory(Enumerable.Range(0, 10_000).Select(i => new FakeHistoryMessage($"Message {i}", 1_700_000_000_000 + (i * 60_000))
        {
            Role = i % 3 == 0 ? "appMaker" : "appUser",
        }));

        await using var window = await OpenAsync();
        await window.Page.GetByLabel("Find a user").FillAsync("Mira");
        await window.Page.GetByRole(AriaRole.Option).ClickAsync();
        await window.Message("Message 9999").WaitForAsync();

        var longest = new List<double>();
        var started = Stopwatch.GetTimestamp();
        do
        {
            var result = await window.Page.EvaluateAsync<JsonElement>(Scroll);
            longest.Add(result.GetProperty("longest").GetDouble());
            Assert.InRange(result.GetProperty("rows").GetInt32(), 1, 200);
            Assert.True(result.GetProperty("seen").GetInt32() > 100);
            Write($"longest task {longest[^1]:0} ms");
        }
        while (longest.Min() >= 100 && Stopwatch.GetElapsedTime(started) < Patience);

        Assert.True(longest.Min() < 100, $"Tasks of {string.Join(", ", longest)} ms.");
        await Expect(window.Message("Message 0")).ToBeVisibleAsync();
        await window.StepAsync("oldest");
    }

    private static void Write(FormattableString line) =>
        TestContext.Current.TestOutputHelper?.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

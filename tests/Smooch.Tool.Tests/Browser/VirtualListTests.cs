namespace Smooch.Tool.Tests;

/// <summary>The list of the chat and of the journal, alone: each test changes it at the moment that matters.</summary>
public sealed class VirtualListTests(Chromium chromium) : BrowserTests(chromium)
{
    // A list of 200 rows of 50 pixels, of which 300 pixels are seen, at its end.
    private const string Setup = """
        const { VirtualList } = await import('/page/virtual-list.js');
        const frames = async () => {
            for (let i = 0; i < 3; i++) await new Promise(resolve => requestAnimationFrame(resolve));
        };
        const scroller = document.createElement('div');
        scroller.style.cssText = 'position: fixed; inset: 0 0 auto 0; height: 300px; overflow-y: auto; overflow-anchor: none';
        document.body.append(scroller);
        const open = new Set();
        const render = index => {
            const row = document.createElement('div');
            row.style.cssText = `position: absolute; height: ${open.has(index) ? 150 : 50}px`;
            return row;
        };
        const list = new VirtualList(scroller, { estimate: 50, sticky: true, render });
        list.reset(200);
        await frames();

        """;

    [Fact]
    public Task The_end_stays_in_view_while_rows_are_added() =>
        ExpectAsync(9_800, "list.setCount(202);");

    [Theory]
    [InlineData("list.setCount(201);")]
    [InlineData("list.refresh();")]
    [InlineData("list.update();")]
    public Task A_reader_who_has_just_scrolled_away_is_not_taken_back_to_the_end(string change) =>
        ExpectAsync(0, "scroller.scrollTop = 0;" + change);

    [Fact]
    public Task The_row_at_the_top_stays_there_when_the_oldest_rows_go_just_after_a_scroll() =>
        ExpectAsync(2_000, "scroller.scrollTop = 3_000; list.removeFirst(20);");

    [Fact]
    public Task A_row_far_from_the_end_can_be_shown() => ExpectAsync(0, "list.show(0);");

    [Theory]
    [InlineData("list.toEnd();")]
    [InlineData("list.reset(200);")]
    public Task The_end_is_shown_on_demand_just_after_a_scroll(string demand) => ExpectAsync(9_700, "scroller.scrollTop = 0;" + demand);

    [Fact]
    public Task A_list_that_was_hidden_at_its_end_is_still_there() => ExpectAsync(
        9_750,
        """
        scroller.style.display = 'none';
        await frames();
        list.setCount(201);
        scroller.style.display = '';
        await frames();
        """);

    [Fact]
    public Task A_list_that_was_hidden_in_its_middle_is_still_there() => ExpectAsync(
        3_000,
        """
        scroller.scrollTop = 3_000;
        await frames();
        scroller.style.display = 'none';
        await frames();
        scroller.style.display = '';
        """);

    [Fact]
    public Task A_reader_leaves_the_end_slowly() => ExpectAsync(
        9_650,
        """
        for (let i = 0; i < 10; i++) {
            scroller.scrollTop -= 5;
            await frames();
        }
        """);

    [Fact]
    public Task A_row_that_opens_below_stays_where_it_is() => ExpectAsync(
        9_700, "list.isAtEnd = false; open.add(195); list.refresh(195, 196); list.show(195);");

    [Fact]
    public Task A_list_that_gets_less_room_is_still_at_its_end() => ExpectAsync(9_900, "scroller.style.height = '100px'; await frames();");

    [Fact]
    public Task A_list_that_gets_more_room_is_still_at_its_end() => ExpectAsync(9_500, "scroller.style.height = '500px'; list.update();");

    private async Task ExpectAsync(int place, string change) =>
        Assert.Equal(place, await RunAsync<int>("virtual-list.js", $"{Setup} {change} await frames(); return scroller.scrollTop;"));
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Cookbook.Tests;

public sealed class ReminderTests
{
    [Fact]
    public async Task A_reminder_is_sent_when_it_is_due()
    {
        await using var test = await Test.StartAsync();
        test.Reminders.Due.Enqueue(new Reminder("1", test.ConversationId, "Your parcel arrives today."));
        await test.TickAsync();
        Assert.Equal("Your parcel arrives today.", (await test.Mira.ReceiveAsync<TextContent>()).Text);
        Assert.Equal("1: sent", await test.Reminders.ClosedAsync());
    }

    [Fact]
    public async Task A_reminder_that_may_have_been_sent_is_not_sent_again()
    {
        await using var test = await Test.StartAsync();
        test.Bot.Smooch.Faults.Script(FakeFault.DropAfter);
        test.Reminders.Due.Enqueue(new Reminder("1", test.ConversationId, "Your parcel arrives today."));
        await test.TickAsync();
        Assert.Equal("1: unknown", await test.Reminders.ClosedAsync());
    }

    [Fact]
    public async Task A_reminder_of_a_deleted_conversation_is_closed()
    {
        await using var test = await Test.StartAsync();
        test.Reminders.Due.Enqueue(new Reminder("1", "5f74a6b2e3c1d2a3b4c5d6e7", "Your parcel arrives today."));
        await test.TickAsync();
        Assert.Equal("1: the conversation was deleted", await test.Reminders.ClosedAsync());
    }

    [Fact]
    public async Task A_reminder_that_was_not_sent_stays_due()
    {
        await using var test = await Test.StartAsync();
        test.Bot.Smooch.Faults.Script(FakeFault.Status(402));
        var reminder = new Reminder("1", test.ConversationId, "Your parcel arrives today.");
        test.Reminders.Due.Enqueue(reminder);
        await test.TickAsync();
        await test.Log.WarningAsync("Reminder 1 is sent later");
        test.Reminders.Due.Enqueue(reminder);
        await test.TickAsync();
        Assert.Equal("1: sent", await test.Reminders.ClosedAsync());
        Assert.Equal("Your parcel arrives today.", (await test.Mira.ReceiveAsync<TextContent>()).Text);
    }

    private sealed class Test(RunningBot bot, FakeTimeProvider clock, ScriptedReminders reminders, WarningLog log) : IAsyncDisposable
    {
        public WarningLog Log => log;

        public RunningBot Bot => bot;

        public ScriptedReminders Reminders => reminders;

        public FakeUser Mira { get; } = bot.Smooch.CreateUser();

        public string ConversationId => Mira.Conversation!.Id;

        public static async Task<Test> StartAsync()
        {
            // The service accepts tokens of its own time only.
            var (clock, reminders, log) = (new FakeTimeProvider(DateTimeOffset.UtcNow), new ScriptedReminders(), new WarningLog());
            var bot = await RunningBot.StartAsync(await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token), builder =>
            {
                Cookbook.Recipes.AddReminders<ScriptedReminders>(builder);
                builder.Services.AddSingleton<IReminders>(reminders);
                builder.Services.AddSingleton<TimeProvider>(clock);
                builder.Logging.AddProvider(log);
            });
            var test = new Test(bot, clock, reminders, log);
            await test.Mira.SayAsync("Hi!");
            // The first round is over when the service has asked for what is due.
            await reminders.AskedAsync();
            return test;
        }

        /// <summary>Advances the clock to the next round and waits for its end.</summary>
        public async Task TickAsync()
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await reminders.AskedAsync();
        }

        public ValueTask DisposeAsync() => bot.DisposeAsync();
    }
}

namespace Smooch.Testing.Tests;

public sealed class FormTests
{
    private static readonly NewFormMessage Form = new()
    {
        Fields =
        [
            new NewTextField { Name = "street", Label = "Street", MinSize = 3, MaxSize = 20 },
            new NewEmailField { Name = "mail", Label = "E-mail" },
            new NewSelectField { Name = "day", Label = "Day", Options = [new("mo", "Monday"), new("tu", "Tuesday")] },
        ],
    };

    [Fact]
    public async Task A_form_is_filled_in_and_reaches_the_bot_with_its_values()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        await using var bot = await BotHost.StartAsync(smooch, (client, happened, token) => client.AppUsers.SendMessageAsync(
            happened.AppUser!.Id,
            ((AppUserMessageEvent)happened).Messages[0] is FormResponseMessage { Fields: [var street, var mail, var day] } response
                ? $"{street.Text} | {mail.Email} | {day.Select[0].Name} | {response.TextFallback} | {response.QuotedMessage?.Content?.Type}"
                : Form,
            token));
        var mira = smooch.CreateUser();
        await mira.SayAsync("I moved", Fake.Token);
        var form = await mira.ReceiveAsync<FormMessage>(Fake.Token);
        Assert.Equal(["street", "mail", "day"], form.Fields.Select(field => field.Name));

        await mira.AnswerFormAsync(
            new Dictionary<string, string> { ["street"] = "Elm 1", ["mail"] = "mira@example.org", ["day"] = "Tuesday" },
            Fake.Token);
        var thanks = await mira.ReceiveAsync<TextMessage>(Fake.Token);
        Assert.Equal("Elm 1 | mira@example.org | tu | Street: Elm 1\nE-mail: mira@example.org\nDay: Tuesday | form", thanks.Text);
        Assert.True((bool)mira.Messages.Single(message => (string)message["type"]! == "form")["submitted"]!);
    }

    [Theory]
    [InlineData("El", "mira@example.org", "mo", "'street' is too short or too long")]
    [InlineData("Elm 1", "mira", "mo", "'mail' is not an e-mail address")]
    [InlineData("Elm 1", "mira@example.org", "Sunday", "'day' is not one of its options")]
    [InlineData("Elm 1", "", "mo", "'mail' is empty")]
    public async Task A_value_that_the_form_does_not_accept_is_rejected_and_the_form_stays_open(
        string street,
        string mail,
        string day,
        string why)
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var mira = smooch.CreateUser();
        await client.AppUsers.SendMessageAsync(mira.Id, Form, Fake.Token);
        var answers = new Dictionary<string, string> { ["street"] = street, ["mail"] = mail, ["day"] = day };
        var rejection = await Assert.ThrowsAsync<ArgumentException>(() => mira.AnswerFormAsync(answers, Fake.Token));
        Assert.Contains(why, rejection.Message, StringComparison.Ordinal);
        Assert.False((bool)Assert.Single(mira.Messages)["submitted"]!);
    }

    [Fact]
    public async Task A_field_that_the_form_does_not_have_is_rejected()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        using var client = smooch.CreateClient();
        var mira = smooch.CreateUser();
        await client.AppUsers.SendMessageAsync(mira.Id, Form, Fake.Token);
        var rejection = await Assert.ThrowsAsync<ArgumentException>(() =>
            mira.AnswerFormAsync(new Dictionary<string, string> { ["town"] = "Bern" }, Fake.Token));
        Assert.Contains("no field 'town'. Its fields are: street, mail, day.", rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_form_there_is_nothing_to_fill_in()
    {
        await using var smooch = await FakeSmooch.StartAsync(BotHost.Patient, Fake.Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            smooch.CreateUser().AnswerFormAsync(new Dictionary<string, string>(), Fake.Token));
    }
}

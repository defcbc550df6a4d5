using System.Text;

namespace Smooch.Client.Tests.WebhookCatalogue;

public sealed class ParserTests
{
    private const string Text = "Only the handler may read this";

    public static TheoryData<string, byte[]> Malformed() => new()
    {
        { "empty", [] },
        { "blank", " \r\n\t "u8.ToArray() },
        { "a byte order mark alone", [0xEF, 0xBB, 0xBF] },
        { "truncated", Encoding.UTF8.GetBytes(Bodies.Message("m1", text: Text)[..^20]) },
        { "truncated inside a text", Encoding.UTF8.GetBytes("{\"trigger\":\"message:appUser\",\"text\":\"" + Text) },
        { "followed by something", Encoding.UTF8.GetBytes(Bodies.Message("m1", text: Text) + "{}") },
        {
            "deeply nested",
            Encoding.UTF8.GetBytes(
                $$"""{"trigger":"x","text":"{{Text}}","deep":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}""")
        },
        { "deeply nested and never closed", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))) },
        { "array", Encoding.UTF8.GetBytes($"[{Bodies.Message("m1", text: Text)}]") },
        { "number", "17.5"u8.ToArray() },
        { "a number that is none", "1e"u8.ToArray() },
        { "string", Encoding.UTF8.GetBytes($"\"{Text}\"") },
        { "null", "null"u8.ToArray() },
        { "true", "true"u8.ToArray() },
        { "comment", Encoding.UTF8.GetBytes("/* " + Text + " */ {}") },
        { "trailing comma", Encoding.UTF8.GetBytes($$"""{"text":"{{Text}}",}""") },
        { "single quotes", Encoding.UTF8.GetBytes($"{{'text':'{Text}'}}") },
        { "form", Encoding.UTF8.GetBytes("trigger=message%3AappUser&text=" + Text) },
        { "HTML", Encoding.UTF8.GetBytes($"<html>{Text}</html>") },
        { "UTF-16", Encoding.Unicode.GetBytes(Bodies.Message("m1", text: Text)) },
        { "UTF-32 with a mark", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Bodies.Message("m1", text: Text))] },
        { "Latin-1", Encoding.Latin1.GetBytes(Bodies.Message("m1", text: Text + " é")) },
        { "a surrogate in UTF-8", [.. "{\"text\":\""u8, 0xED, 0xA0, 0xBD, .. "\"}"u8] },
        { "NUL bytes", new byte[200] },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_body_that_is_not_a_JSON_object_is_the_documented_error_without_its_text(string name, byte[] body)
    {
        var wrong = Assert.Throws<SmoochWebhookFormatException>(() => WebhookParser.Parse(body));
        Assert.False(wrong.ToString().Contains(Text, StringComparison.Ordinal), name);
        Assert.Null(wrong.InnerException);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" \r\n{} ")]
    [InlineData("\uFEFF{}")]
    [InlineData("""{"trigger":null}""")]
    [InlineData("""{"trigger":7}""")]
    [InlineData("""{"trigger":{"a":[]}}""")]
    [InlineData("""{"trigger":""}""")]
    [InlineData("""{"trigger":"\ud83d"}""")]
    public void What_is_an_object_is_an_event(string body)
    {
        var webhookEvent = EventFixture.Parse(body);
        Assert.IsType<UnknownWebhookEvent>(webhookEvent);
        Assert.Equal("", webhookEvent.Trigger.ToString());
        Assert.NotNull(webhookEvent.DeduplicationKey);
        Assert.NotEmpty(webhookEvent.OrderingKeys);
    }

    [Theory]
    [InlineData("""{"trigger":"message:appUser","messages":{"0":{}}}""", "message:appUser")]
    [InlineData("""{"trigger":"message:appUser","appUser":[]}""", "message:appUser")]
    [InlineData("""{"trigger":"typing:appUser","timestamp":1e400}""", "typing:appUser")]
    [InlineData("""{"trigger":"typing:appUser","timestamp":-1e40}""", "typing:appUser")]
    [InlineData("""{"trigger":"typing:appUser","timestamp":"yesterday"}""", "typing:appUser")]
    public void A_field_that_does_not_fit_does_not_change_the_type_of_the_event(string body, string trigger)
    {
        var webhookEvent = EventFixture.Parse(body);
        Assert.IsType(Catalogue.Triggers[trigger].Case, webhookEvent);
        Assert.Equal(trigger, webhookEvent.Trigger.ToString());
        Assert.Equal(body, EventFixture.Write(webhookEvent));
        Assert.NotNull(webhookEvent.DeduplicationKey);
        Assert.NotEmpty(webhookEvent.OrderingKeys);
    }

    /// <summary>Bytes changed at random: an event or the documented error, never anything else.</summary>
    [Theory]
    [MemberData(nameof(EventFixture.Names), MemberType = typeof(EventFixture))]
    public void Damaged_bytes_are_an_event_or_the_documented_error(string name)
    {
        var random = new Random(name.Length);
        var original = EventFixture.Bytes(name);
        var (events, errors) = (0, 0);
        for (var round = 0; round < 400; round++)
        {
            var body = Damage(original, random);
            try
            {
                var webhookEvent = WebhookParser.Parse(body);
                Assert.NotNull(webhookEvent.DeduplicationKey);
                Assert.NotEmpty(webhookEvent.OrderingKeys);
                events++;
            }
            catch (SmoochWebhookFormatException)
            {
                errors++;
            }
        }

        Assert.True(events > 0 && errors > 0, $"{events} events and {errors} errors: the damage is always of one kind.");
    }

    private static byte[] Damage(byte[] original, Random random)
    {
        List<byte> body = [.. original];
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(body.Count);
            switch (random.Next(5))
            {
                case 0:
                    body[place] = (byte)random.Next(256);
                    break;
                case 1:
                    body[place] = "{}[]\",:0-.eEtfn\\u "u8[random.Next(18)];
                    break;
                case 2:
                    body.RemoveRange(place, Math.Min(random.Next(1, 8), body.Count - place));
                    break;
                case 3:
                    body.InsertRange(place, body.GetRange(place, Math.Min(random.Next(1, 40), body.Count - place)));
                    break;
                default:
                    body[place] = (byte)(body[place] ^ 1);
                    break;
            }
        }

        return [.. body];
    }
}

using System.Net;
using System.Text;

namespace Smooch.MessageBird.Tests.Client;

/// <summary>Any 2xx is a success, whatever else the response has.</summary>
public sealed class SuccessTests
{
    private const string Started = """
        {"id":"c1","contactId":"k1","contact":{"id":"k1","msisdn":31600000001,"customDetails":%,"attributes":%},"channels":[],"status":"active"}
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BirdCall.Operations), MemberType = typeof(BirdCall))]
    public async Task Every_status_from_200_to_299_is_a_success(string operation)
    {
        foreach (var status in (int[])[200, 201, 202, 203, 206, 250, 299])
        {
            using var handler = new RecordingHandler(_ =>
                RecordingHandler.Json("""{"id":"a","items":[{"id":"a"}]}""", (HttpStatusCode)status));
            using var bird = Birds.Over(handler);
            await BirdCall.Named(operation).SendAsync(bird, Token);
            Assert.Single(handler.Requests);
        }
    }

    [Fact]
    public async Task A_deletion_needs_no_body()
    {
        using var handler = new RecordingHandler(_ => new HttpResponseMessage(HttpStatusCode.NoContent));
        using var bird = Birds.Over(handler);
        await bird.Webhooks.DeleteAsync("w", Token);
        Assert.Single(handler.Requests);
    }

    /// <summary>The message went out, so nothing in the contact may make the call fail.</summary>
    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("5")]
    [InlineData("""{"custom1":null,"userId":7}""")]
    public async Task A_started_conversation_is_returned_whatever_its_details_are(string details)
    {
        using var handler = new RecordingHandler(_ =>
            RecordingHandler.Json(Started.Replace("%", details, StringComparison.Ordinal), HttpStatusCode.Created));
        using var bird = Birds.Over(handler);
        var conversation = await bird.Conversations.StartAsync("+31600000001", "ch1", "Hi", Token);
        Assert.Equal(
            ("c1", "31600000001", ConversationStatus.Active),
            (conversation.Id, conversation.Contact!.Msisdn, conversation.Status));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"status":"accepted"}""")]
    [InlineData("""{"id":null,"status":7}""")]
    [InlineData("\uFEFF{\"id\":\"m1\"}")]
    public async Task A_send_that_was_accepted_is_a_success_without_its_id_too(string body)
    {
        using var handler = new RecordingHandler(_ => Respond(HttpStatusCode.Accepted, body));
        using var bird = Birds.Over(handler);
        var sent = await bird.Messages.SendAsync("+31600000001", "ch1", "Hi", Token);
        Assert.Equal(body.Contains("m1", StringComparison.Ordinal) ? "m1" : "", sent.Id);
        Assert.Single(handler.Requests);
    }

    /// <summary>
    /// An error with a status of success, no JSON, and half of it: the outcome of the message is not known, and it is not sent again.
    /// </summary>
    [Theory]
    [InlineData("""{"errors":[{"code":10,"description":"from is invalid","parameter":"from"}]}""")]
    [InlineData("""{"error":{"code":302,"description":"no account"}}""")]
    [InlineData("<html>OK</html>")]
    [InlineData("""{"id":"m""")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_send_whose_response_makes_no_sense_has_an_unknown_outcome(string body)
    {
        foreach (var call in BirdCall.All.Where(call => call.Retry == "Creates"))
        {
            using var handler = new RecordingHandler(_ => Respond(HttpStatusCode.OK, body));
            using var bird = Birds.Over(handler);
            var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() => call.SendAsync(bird, Token));
            var cause = Assert.IsType<SmoochApiException>(unknown.InnerException);
            Assert.Equal((HttpStatusCode.OK, body), (cause.StatusCode, cause.ResponseBody));
            Assert.Single(handler.Requests);
        }
    }

    [Fact]
    public async Task The_error_of_a_response_with_a_status_of_success_is_read()
    {
        using var handler = new RecordingHandler("""{"errors":[{"code":10,"description":"from is invalid","parameter":"from"}]}""");
        using var bird = Birds.Over(handler);
        var unknown = await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            bird.Messages.SendAsync("+31600000001", "ch1", "Hi", Token));
        var cause = Assert.IsType<SmoochApiException>(unknown.InnerException);
        Assert.Equal(("10", "from is invalid", "from"), (cause.Code, cause.Description, cause.Parameter));
    }

    [Fact]
    public async Task Success_is_reported_to_an_observer_with_its_status()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("""{"id":"a"}""", HttpStatusCode.Accepted));
        using var bird = Birds.Over(handler);
        List<string> seen = [];
        var observed = bird.WithResponseObserver(response => seen.Add($"{response.Operation} {(int)response.StatusCode}"));
        await observed.Messages.SendAsync("+31600000001", "ch1", "Hi", Token);
        await bird.Messages.SendAsync("+31600000001", "ch1", "Hi", Token);
        Assert.Equal(["Messages.Send 202"], seen);
    }

    private static HttpResponseMessage Respond(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}

using System.Net;

namespace Smooch.Testing.Tests.Management;

public sealed class AttachmentsTests
{
    [Theory]
    [InlineData(SmoochApiVersion.V1)]
    [InlineData(SmoochApiVersion.V1_1)]
    public async Task A_file_is_uploaded_sent_seen_and_removed(SmoochApiVersion version)
    {
        await using var fake = await Fake.StartAsync();
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        using var smooch = fake.Smooch.CreateClient(version);
        using var receipt = new MemoryStream([1, 2, 3]);
        var kept = await smooch.Attachments.UploadAsync(
            new AttachmentUpload { Content = receipt, FileName = "receipt.pdf", UserId = "mira" },
            cancellationToken: Fake.Token);

        await smooch.AppUsers.SendMessageAsync(
            "mira",
            new NewFileMessage { MediaUrl = kept.MediaUrl, MediaType = kept.MediaType },
            Fake.Token);
        Assert.Equal(
            (kept.MediaUrl, "application/pdf", 3),
            ((string?)mira.Messages[^1]["mediaUrl"], (string?)mira.Messages[^1]["mediaType"], (int?)mira.Messages[^1]["mediaSize"]));
        using var http = new HttpClient();
        Assert.Equal([1, 2, 3], await http.GetByteArrayAsync(kept.MediaUrl, Fake.Token));

        await smooch.Attachments.RemoveAsync(kept.MediaUrl, Fake.Token);
        using var gone = await http.GetAsync(kept.MediaUrl, Fake.Token);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Attachments.RemoveAsync(kept.MediaUrl, Fake.Token));
    }

    [Fact]
    public async Task A_file_for_the_id_of_a_user_is_accepted_and_one_for_an_unknown_user_is_not()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        using var smooch = fake.Smooch.CreateClient();
        Assert.NotEmpty(
            (await smooch.Attachments.UploadAsync(File() with { AppUserId = user.Id }, cancellationToken: Fake.Token)).MediaUrl);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Attachments.UploadAsync(File() with { AppUserId = "5bf0ab02e3c90d0022f4b832" }, cancellationToken: Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Attachments.UploadAsync(File() with { UserId = "nobody" }, cancellationToken: Fake.Token));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_a_clear_error()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { MaxUploadBytesV1 = 10 });
        using var smooch = fake.Smooch.CreateClient(SmoochApiVersion.V1);
        using var large = new MemoryStream(new byte[100]);
        var rejected = await Assert.ThrowsAsync<SmoochApiException>(() =>
            smooch.Attachments.UploadAsync(File() with { Content = large }, cancellationToken: Fake.Token));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, rejected.StatusCode);
    }

    [Fact]
    public async Task A_lost_response_leaves_the_outcome_unknown_and_nothing_is_sent_twice()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        fake.Smooch.Faults.Script(FakeFault.DropAfter);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.Attachments.UploadAsync(File(), cancellationToken: Fake.Token));
        Assert.Single(fake.Smooch.Journal.Requests);
    }

    private static AttachmentUpload File() => new() { Content = new MemoryStream([1, 2, 3]), FileName = "a.bin" };
}

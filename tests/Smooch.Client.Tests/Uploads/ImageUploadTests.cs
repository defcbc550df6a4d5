using Smooch.Testing;

namespace Smooch.Client.Tests.Uploads;

public sealed class ImageUploadTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_image_is_streamed_with_progress_and_its_stream_stays_open(bool knowsItsLength)
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        service.CreateUser(new FakeUserOptions { UserId = "mira" });
        using var smooch = service.CreateClient();
        using var picture = new UploadSource(3_000_000, knowsItsLength);
        var progress = new Reports();

        var sent = await smooch.AppUsers.UploadImageAsync(
            "mira",
            new ImageUpload { Content = picture, FileName = "map.png", Metadata = new() { ["order"] = "A-17" } },
            progress,
            Cancellation);

        var image = Assert.IsType<ImageMessage>(sent.Message);
        Assert.Equal("image/png", image.MediaType);
        Assert.Equal("A-17", image.Metadata["order"].ToString());
        Assert.False(picture.IsDisposed);
        Assert.InRange(picture.LargestRead, 1, 200_000);
        Assert.Equal(progress.All.OrderBy(report => report.BytesSent), progress.All);
        Assert.Equal(new UploadProgress(3_000_000, knowsItsLength ? 3_000_000 : null), progress.All[^1]);
        using var http = new HttpClient();
        Assert.Equal(3_000_000, (await http.GetByteArrayAsync(new Uri(image.MediaUrl!), Cancellation)).Length);
    }

    [Fact]
    public async Task A_file_of_unknown_type_is_rejected_before_a_request_is_sent()
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        using var smooch = service.CreateClient();
        using var picture = new MemoryStream([1, 2, 3]);

        var error = await Assert.ThrowsAsync<ArgumentException>(
            () =>
                smooch.AppUsers.UploadImageAsync(
                    "mira",
                    new ImageUpload { Content = picture, FileName = "map" },
                    cancellationToken: Cancellation));

        Assert.Contains("ContentType", error.Message, StringComparison.Ordinal);
        Assert.Empty(service.Journal.Requests);
    }
}

using Smooch.Testing;

namespace Smooch.Client.Tests.Uploads;

public sealed class AttachmentUploadTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_attachment_is_streamed_with_progress_and_its_stream_stays_open(bool knowsItsLength)
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        service.CreateUser(new FakeUserOptions { UserId = "mira" });
        using var smooch = service.CreateClient();
        using var receipt = new UploadSource(3_000_000, knowsItsLength);
        var progress = new Reports();

        var kept = await smooch.Attachments.UploadAsync(
            new AttachmentUpload { Content = receipt, FileName = "receipt.pdf", UserId = "mira" },
            progress,
            Cancellation);

        Assert.Equal("application/pdf", kept.MediaType);
        Assert.False(receipt.IsDisposed);
        Assert.InRange(receipt.LargestRead, 1, 200_000);
        Assert.Equal(progress.All.OrderBy(report => report.BytesSent), progress.All);
        Assert.Equal(new UploadProgress(3_000_000, knowsItsLength ? 3_000_000 : null), progress.All[^1]);
        Assert.Equal(3_000_000, (await DownloadAsync(kept)).Length);
    }

    [Fact]
    public async Task A_stream_is_uploaded_from_where_it_stands()
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        using var smooch = service.CreateClient();
        using var stream = new MemoryStream([1, 2, 3, 4, 5]) { Position = 2 };
        var progress = new Reports();
        var kept = await smooch.Attachments.UploadAsync(
            new AttachmentUpload { Content = stream, FileName = "a.bin", ContentType = "video/x-own" },
            progress,
            Cancellation);
        Assert.Equal("video/x-own", kept.MediaType);
        Assert.Equal([3, 4, 5], await DownloadAsync(kept));
        Assert.Equal(new UploadProgress(3, 3), progress.All[^1]);
    }

    [Theory]
    [InlineData("receipt.pdf", "application/pdf")]
    [InlineData("CLIP.MP4", "video/mp4")]
    [InlineData("ü & 🙂.png", "image/png")]
    [InlineData("no ending", "application/octet-stream")]
    public async Task A_file_is_uploaded_by_its_path_and_closed(string name, string mediaType)
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        var user = service.CreateUser();
        using var smooch = service.CreateClient();
        var folder = Directory.CreateTempSubdirectory("smooch-upload");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(path, [1, 2, 3], Cancellation);
            var progress = new Reports();
            var kept = await smooch.Attachments.UploadFileAsync(path, user.Id, progress, Cancellation);
            Assert.Equal(mediaType, kept.MediaType);
            Assert.Equal([1, 2, 3], await DownloadAsync(kept));
            Assert.Equal(new UploadProgress(3, 3), progress.All[^1]);
            await File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).DisposeAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_sends_nothing()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);
        await Assert.ThrowsAsync<FileNotFoundException>(() =>
            smooch.Attachments.UploadFileAsync(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
                cancellationToken: Cancellation));
        Assert.Empty(handler.Requests);
    }

    private static async Task<byte[]> DownloadAsync(Attachment attachment)
    {
        using var http = new HttpClient();
        return await http.GetByteArrayAsync(new Uri(attachment.MediaUrl), Cancellation);
    }
}

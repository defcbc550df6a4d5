using Smooch.Client.Testing;

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
        using var picture = new Picture(3_000_000, knowsItsLength);
        var progress = new Reports();

        var sent = await smooch.AppUsers.UploadImageAsync(
            "mira",
            new ImageUpload { Content = picture, FileName = "map.png", Metadata = new() { ["order"] = "A-17" } },
            progress,
            Cancellation);

        var image = Assert.IsType<ImageMessage>(sent.Message);
        Assert.Equal("image/png", image.MediaType);
        Assert.Equal("A-17", image.Metadata["order"].ToString());
        Assert.True(picture.CanRead);
        Assert.True(picture.LargestRead < 1_000_000, "The image was read in one piece.");
        Assert.Equal(progress.All.OrderBy(report => report.BytesSent), progress.All);
        Assert.Equal(new UploadProgress(3_000_000, knowsItsLength ? 3_000_000 : null), progress.All[^1]);
        using var http = new HttpClient();
        Assert.Equal(3_000_000, (await http.GetByteArrayAsync(new Uri(image.MediaUrl!), Cancellation)).Length);
    }

    [Fact]
    public async Task A_file_whose_kind_nobody_knows_is_refused_before_anything_is_sent()
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        using var smooch = service.CreateClient();
        using var picture = new MemoryStream([1, 2, 3]);

        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => smooch.AppUsers.UploadImageAsync("mira", new ImageUpload { Content = picture, FileName = "map" }, cancellationToken: Cancellation));

        Assert.Contains("ContentType", error.Message, StringComparison.Ordinal);
        Assert.Empty(service.Journal.Requests);
    }

    private sealed class Reports : IProgress<UploadProgress>
    {
        public List<UploadProgress> All { get; } = [];

        public void Report(UploadProgress value) => All.Add(value);
    }

    /// <summary>An image that says how it is read.</summary>
    private sealed class Picture(int size, bool canSeek) : MemoryStream(new byte[size])
    {
        public int LargestRead { get; private set; }

        public override bool CanSeek => canSeek;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            LargestRead = Math.Max(LargestRead, buffer.Length);
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}

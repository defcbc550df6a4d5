namespace Smooch.Client.Tests.Uploads;

/// <summary>
/// Alone in the process, since it counts every byte that anybody allocates. The least of some uploads counts: what earlier tests left
/// behind may allocate during the others.
/// </summary>
[CollectionDefinition(nameof(UploadMemoryTests), DisableParallelization = true)]
[Collection(nameof(UploadMemoryTests))]
public sealed class UploadMemoryTests
{
    private const int Megabyte = 1_000_000;

    [Theory]
    [InlineData("attachment", true)]
    [InlineData("attachment", false)]
    [InlineData("image", true)]
    [InlineData("image", false)]
    public async Task Fifty_megabytes_cost_less_than_one_of_memory(string what, bool knowsItsLength)
    {
        await using var server = new DiscardingServer(
            """{"mediaUrl":"https://media.example/a.png","mediaType":"image/png","message":{"_id":"m1"},"conversation":{"_id":"c1"}}""");
        using var smooch = TestClient.To(server.Address);
        await UploadAsync(Megabyte);

        var costs = new List<long>();
        do
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var last = await UploadAsync(50 * Megabyte);
            costs.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
            Assert.Equal(new UploadProgress(50 * Megabyte, knowsItsLength ? 50 * Megabyte : null), last);
        }
        while (costs.Min() > Megabyte && costs.Count < 5);

        Assert.True(server.Received > 51 * Megabyte);
        Assert.InRange(costs.Min(), 1, Megabyte);

        async Task<UploadProgress> UploadAsync(long size)
        {
            using var content = new UploadSource(size, knowsItsLength);
            var progress = new Latest();
            if (what == "image")
                await smooch.AppUsers.UploadImageAsync(
                    "u1",
                    new ImageUpload { Content = content, FileName = "a.png" },
                    progress,
                    TestContext.Current.CancellationToken);
            else
                await smooch.Attachments.UploadAsync(
                    new AttachmentUpload { Content = content, FileName = "a.png" },
                    progress,
                    TestContext.Current.CancellationToken);
            return progress.Value;
        }
    }

    private sealed class Latest : IProgress<UploadProgress>
    {
        public UploadProgress Value { get; private set; }

        public void Report(UploadProgress value) => Value = value;
    }
}

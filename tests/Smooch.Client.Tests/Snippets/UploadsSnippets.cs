namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/uploads.md.</summary>
public sealed class UploadsSnippets : PageSnippets<UploadsSnippets>
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await File.WriteAllBytesAsync(path, [1, 2, 3], Cancellation);
    }

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        File.Delete(path);
        return base.DisposeAsync();
    }

    [Fact]
    public async Task OfAFile()
    {
        // snippet:file
        var attachment = await smooch.Attachments.UploadFileAsync(path);
        await smooch.AppUsers.SendMessageAsync(userId, new NewFileMessage { MediaUrl = attachment.MediaUrl, Text = "Your receipt" });
        // endsnippet

        Assert.Equal(attachment.MediaUrl, Assert.IsType<FileMessage>(Assert.Single(await HistoryAsync())).MediaUrl);
        Assert.Equal("application/pdf", attachment.MediaType);
    }

    [Fact]
    public async Task OfAStream()
    {
        var stream = new MemoryStream([1, 2, 3]);
        var bar = new Bar();
        // snippet:stream
        var attachment = await smooch.Attachments.UploadAsync(
            new AttachmentUpload { Content = stream, FileName = "receipt.pdf", UserId = userId },
            new Progress<UploadProgress>(progress => bar.Report(progress.Fraction)));
        // endsnippet

        Assert.True(stream.CanRead);
        await bar.Full.WaitAsync(Cancellation);
        using var http = new HttpClient();
        Assert.Equal([1, 2, 3], await http.GetByteArrayAsync(new Uri(attachment.MediaUrl), Cancellation));
    }

    [Fact]
    public async Task Image()
    {
        // snippet:image
        using var picture = File.OpenRead(path);
        var sent = await smooch.AppUsers.UploadImageAsync(
            userId,
            new ImageUpload { Content = picture, FileName = "map.png", Text = "On its way" });
        // endsnippet

        Assert.IsType<ImageMessage>(sent.Message);
    }

    private sealed class Bar
    {
        private readonly TaskCompletionSource full = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Full => full.Task;

        public void Report(double? fraction)
        {
            if (fraction >= 1)
                full.TrySetResult();
        }
    }
}

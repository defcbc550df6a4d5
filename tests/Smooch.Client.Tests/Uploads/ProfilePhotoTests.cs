using Smooch.Testing;

namespace Smooch.Client.Tests.Uploads;

public sealed class ProfilePhotoTests
{
    private const int Size = 60_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_photo_is_uploaded_with_progress_and_its_stream_stays_open(bool knowsItsLength)
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        using var smooch = service.CreateClient();
        var integrationId = await CreateWhatsAppAsync(service);
        using var file = new Photo(Size, knowsItsLength) { Position = 100 };
        var reports = new Reports();

        var url = await smooch.Integrations.UploadProfilePhotoAsync(
            integrationId,
            new ProfilePhoto { Content = file, FileName = "shop.png" },
            reports,
            Cancellation);

        Assert.True(file.CanRead);
        Assert.Equal(new UploadProgress(Size - 100, knowsItsLength ? Size - 100 : null), reports.All[^1]);
        Assert.Equal(reports.All.OrderBy(report => report.BytesSent), reports.All);
        Assert.Equal(url, (await smooch.Integrations.GetProfileAsync(integrationId, Cancellation)).PhotoUrl);
        using var http = new HttpClient();
        using var seen = await http.GetAsync(new Uri(url), Cancellation);
        Assert.Equal("image/png", seen.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Size - 100, (await seen.Content.ReadAsByteArrayAsync(Cancellation)).Length);
    }

    [Fact]
    public async Task A_photo_that_is_too_large_is_rejected_by_the_service_and_its_stream_stays_open()
    {
        await using var service = await FakeSmooch.StartAsync(cancellationToken: Cancellation);
        using var smooch = service.CreateClient();
        using var file = new MemoryStream(new byte[100_000]);
        var integrationId = await CreateWhatsAppAsync(service);

        var rejected = await Assert.ThrowsAsync<SmoochApiException>(
            () =>
                smooch.Integrations.UploadProfilePhotoAsync(
                    integrationId,
                    new ProfilePhoto { Content = file, FileName = "shop.png" },
                    cancellationToken: Cancellation));

        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, rejected.StatusCode);
        Assert.True(file.CanRead);
        Assert.Null((await smooch.Integrations.GetProfileAsync(integrationId, Cancellation)).PhotoUrl);
    }

    private static async Task<string> CreateWhatsAppAsync(FakeSmooch service)
    {
        using var v1 = service.CreateClient(SmoochApiVersion.V1);
        var created = await v1.Integrations.CreateAsync(
            new NewWhatsAppIntegration { BaseUrl = "https://wa.example.org", Username = "admin", Password = new SmoochSecret("secret") },
            Cancellation);
        return created.Id;
    }

    private sealed class Reports : IProgress<UploadProgress>
    {
        public List<UploadProgress> All { get; } = [];

        public void Report(UploadProgress value) => All.Add(value);
    }

    private sealed class Photo(int size, bool canSeek) : MemoryStream(new byte[size])
    {
        public override bool CanSeek => canSeek;
    }
}

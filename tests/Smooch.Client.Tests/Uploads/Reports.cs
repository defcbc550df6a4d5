namespace Smooch.Client.Tests.Uploads;

/// <summary>The progress that an upload reported, in order.</summary>
internal sealed class Reports : IProgress<UploadProgress>
{
    public List<UploadProgress> All { get; } = [];

    public void Report(UploadProgress value) => All.Add(value);
}

namespace Smooch.Client.Tests.Uploads;

/// <summary>What an upload told of its progress, in order.</summary>
internal sealed class Reports : IProgress<UploadProgress>
{
    public List<UploadProgress> All { get; } = [];

    public void Report(UploadProgress value) => All.Add(value);
}

namespace Smooch.Client;

[JsonModel]
internal sealed partial record MenuResponse : SmoochModel, ICheckedResult
{
    internal partial Menu? Menu { get; init; }
}

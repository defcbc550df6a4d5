namespace Smooch.Client;

[JsonModel]
internal sealed partial record MenuResponse : SmoochModel, IWireResult
{
    internal partial Menu? Menu { get; init; }

    bool IWireResult.IsComplete => Menu is not null;
}

namespace Smooch.Generators.Tests;

/// <summary>An envelope: the generator writes whether it is complete.</summary>
[JsonModel]
internal sealed partial record ItemResponse : SmoochModel, ICheckedResult
{
    internal partial Item? Item { get; init; }

    internal partial SmoochSecret Secret { get; init; }
}

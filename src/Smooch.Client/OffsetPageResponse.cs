namespace Smooch.Client;

/// <summary>The base of the pages of lists that are read by offset.</summary>
[JsonModel]
internal abstract partial record OffsetPageResponse : SmoochModel
{
    internal partial bool HasMore { get; init; }

    internal partial int? Offset { get; init; }
}

using System.Runtime.InteropServices;

namespace Smooch.Fuzz;

/// <summary>Data from outside: a document of the corpus, or a mutation of one.</summary>
/// <param name="Name">Where it comes from, for people.</param>
/// <param name="Kind">What the target shall read it as, where there is a choice.</param>
/// <param name="Bytes">What arrives; texts are kept in UTF-16, so that they can be as broken as a string can be.</param>
internal sealed record Input(string Name, string Kind, byte[] Bytes)
{
    /// <summary>Gets the input as text.</summary>
    public string Text => new(MemoryMarshal.Cast<byte, char>(Bytes));

    public static Input OfText(string name, string text) => new(name, "", MemoryMarshal.AsBytes(text.AsSpan()).ToArray());
}

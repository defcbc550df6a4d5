using System.Buffers;
using System.Text;

namespace Smooch.Fuzz;

/// <summary>A target that reads a text; its corpus has one on each line, escaped as in JSON.</summary>
internal abstract class TextTarget : Target
{
    private const int FirstHalf = 0xDC00;

    public override string Extension => ".txt";

    public override Input Mutate(Input input, Random random) =>
        Input.OfText(input.Name, new TextMutator(random, () => Seeds[random.Next(Seeds.Count)].Text).Mutate(input.Text));

    public override byte[] Save(Input input) => Encoding.ASCII.GetBytes(Corpus.Escape(input.Text) + "\n");

    /// <summary>Reads UTF-8. A byte that is none becomes half a surrogate pair, so that every text can be reached.</summary>
    public override Input FromBytes(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var rest = bytes.AsSpan(); !rest.IsEmpty;)
        {
            var isCharacter = Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done;
            if (isCharacter)
                text.Append(rune.ToString());
            else
                text.Append((char)(FirstHalf + rest[0]));
            rest = rest[(isCharacter ? length : 1)..];
        }

        return Input.OfText("bytes", text.ToString());
    }

    public override byte[] ToBytes(Input input)
    {
        var bytes = new List<byte>(input.Text.Length);
        for (var rest = input.Text.AsSpan(); !rest.IsEmpty;)
        {
            var isCharacter = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            if (isCharacter)
                bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
            else
                bytes.Add((byte)(0x80 | rest[0]));
            rest = rest[(isCharacter ? length : 1)..];
        }

        return [.. bytes];
    }

    protected override IEnumerable<Input> FirstInputs() => Corpus.Lines(Name);
}

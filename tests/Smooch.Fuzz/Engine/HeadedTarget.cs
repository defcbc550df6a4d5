using System.Text;

namespace Smooch.Fuzz;

/// <summary>A target that reads lines, and after an empty line a body, which is usually JSON.</summary>
internal abstract class HeadedTarget : Target
{
    public override string Extension => ".http";

    public override byte[] Save(Input input) => input.Bytes;

    public override Input Mutate(Input input, Random random)
    {
        var (head, body) = Split(input.Bytes);
        if (random.Next(3) == 0)
            head = new TextMutator(random, () => Split(Seeds[random.Next(Seeds.Count)].Bytes).Head).Mutate(head);
        else
            body = new JsonMutator(random, () => Split(Seeds[random.Next(Seeds.Count)].Bytes).Body).Mutate(body);
        return input with { Bytes = [.. Encoding.UTF8.GetBytes(head), (byte)'\n', (byte)'\n', .. body] };
    }

    protected override IEnumerable<Input> FirstInputs() => Corpus.Files(Name);

    protected static (string Head, byte[] Body) Split(byte[] bytes)
    {
        var at = bytes.AsSpan().IndexOf("\n\n"u8);
        return at < 0 ? (Encoding.UTF8.GetString(bytes), []) : (Encoding.UTF8.GetString(bytes, 0, at), bytes[(at + 2)..]);
    }
}

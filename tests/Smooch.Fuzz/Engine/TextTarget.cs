using System.Text;

namespace Smooch.Fuzz;

/// <summary>A target that reads a text; its corpus has one on each line, escaped as in JSON.</summary>
internal abstract class TextTarget : Target
{
    public override string Extension => ".txt";

    public override Input Mutate(Input input, Random random) =>
        Input.OfText(input.Name, new TextMutator(random, () => Seeds[random.Next(Seeds.Count)].Text).Mutate(input.Text));

    public override byte[] Save(Input input) => Encoding.ASCII.GetBytes(Corpus.Escape(input.Text) + "\n");

    protected override IEnumerable<Input> FirstInputs() => Corpus.Lines(Name);
}

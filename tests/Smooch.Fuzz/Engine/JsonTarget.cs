namespace Smooch.Fuzz;

/// <summary>A target that reads JSON in UTF-8.</summary>
internal abstract class JsonTarget : Target
{
    public override string Extension => ".json";

    public override Input Mutate(Input input, Random random) => input with
    {
        Bytes = new JsonMutator(random, () => Seeds[random.Next(Seeds.Count)].Bytes).Mutate(input.Bytes),
    };

    public override byte[] Save(Input input) => input.Bytes;

    /// <summary>Every file of a folder of the corpus; its kind is its name up to the first full stop.</summary>
    protected override IEnumerable<Input> FirstInputs() => Corpus.Files(Name);
}

namespace Smooch.Generators;

/// <summary>Writes the generated part of a union.</summary>
internal static class UnionWriter
{
    public static string Write(ModelInfo union, IReadOnlyList<ModelInfo> cases)
    {
        var info = union.Union!;
        var name = union.FullName;
        // Until the discriminator is known, an object is read as the first case: that of objects without one, if there is such a case.
        cases = [.. cases.OrderBy(one => one.FullName == info.Absent ? 0 : 1).ThenBy(one => one.FullName, StringComparer.Ordinal)];
        var source = new SourceText();
        source.Line($"namespace {union.Namespace};");
        source.Line();
        source.Open($"partial record {union.Name}");
        source.Open($"private sealed class Cases() : JsonUnion<{name}>({SourceText.Literal(info.Discriminator)})");
        source.Line("internal static readonly Cases Instance = new();");
        source.Line();
        source.Open("protected override int CaseOf(ReadOnlySpan<byte> value)");
        source.SwitchOnBytes(
            "value",
            cases.SelectMany((one, index) => one.CaseNames.Select(text => (text, (IReadOnlyList<string>)[$"return {index + 1};"]))));
        source.Line();
        source.Line("return Unknown;");
        source.Close();
        source.Line();
        var absent = Enumerable.Range(0, cases.Count).FirstOrDefault(index => cases[index].FullName == info.Absent, -1) + 1;
        var hints = cases.SelectMany((one, index) => one.WhenPresent.Select(hint => (hint, index + 1))).ToList();
        if (hints.Count > 0)
        {
            var list = string.Join(", ", hints.Select(hint => $"([.. {SourceText.Literal(hint.hint)}u8], {hint.Item2})"));
            source.Line($"private static readonly (byte[] Name, int Case)[] Hints = [{list}];");
            source.Line();
        }

        var without = hints.Count > 0 ? $"Hint(start, Hints, {absent})" : FormattableString.Invariant($"{absent}");
        source.Line($"protected override int CaseWithout(Utf8JsonReader start) => {without};");
        source.Line();
        source.Open($"protected override {name} Create(int number) => number switch");
        for (var i = 0; i < cases.Count; i++)
            source.Line($"{i + 1} => new {cases[i].FullName}(),");
        source.Line($"_ => new {info.Unknown}(),");
        source.Close(";");
        source.Line();
        source.Line($"protected override void CopyBase({name} from, {name} to) => to.CopyFrom(from);");
        source.Line();
        source.Line("protected override bool ReadBaseMember(");
        source.Line($"    {name} model, ref Utf8JsonReader reader, ReadOnlySpan<byte> name, JsonReading reading) =>");
        source.Line("    model.ReadBase(ref reader, name, reading);");
        source.Line();
        source.Line($"protected override void SetJson({name} model, JsonElement json) => (({info.Unknown})model)._json = json;");
        source.Close();
        source.Close();
        return source.ToString();
    }

    private static int FirstOrDefault(this IEnumerable<int> values, Func<int, bool> predicate, int otherwise)
    {
        foreach (var value in values)
        {
            if (predicate(value))
                return value;
        }

        return otherwise;
    }
}

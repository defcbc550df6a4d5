namespace Smooch.Generators;

/// <summary>Writes the generated part of a model.</summary>
internal static class ModelWriter
{
    private const string Reader = "ref Utf8JsonReader reader";
    private const string Reading = "JsonReading reading";

    public static string Write(ModelInfo model)
    {
        var source = new SourceText();
        source.Line($"namespace {model.Namespace};");
        source.Line();
        source.Line("[JsonConverter(typeof(SmoochJsonConverter))]");
        source.Line($"[GeneratedConverter(typeof({model.FullName}.{model.Name}Converter))]");
        source.Open($"partial record {model.Name}{(model.IsReceived || model.ModelBase is not null ? "" : " : IJsonWritable")}");
        if (model.IsReceived)
            Received(source, model);
        if (model.WritesIsComplete)
        {
            var present = model.Members.Select(member => member.HasIsEmpty ? $"!{member.Name}.IsEmpty" : $"{member.Field} is not null");
            source.Line($"bool ICheckedResult.IsComplete => {string.Join(" && ", present)};");
            source.Line();
        }

        if (model.WritesToString)
        {
            source.Line("/// <summary>Returns the name of the type, never the content.</summary>");
            source.Line("/// <returns>The name of the type.</returns>");
            source.Line(model.IsAbstract
                ? "public sealed override string ToString() => GetType().Name;"
                : $"public override string ToString() => nameof({model.Name});");
            source.Line();
        }

        Writes(source, model);
        Converter(source, model);
        source.Close();
        return source.ToString();
    }

    private static void Received(SourceText source, ModelInfo model)
    {
        foreach (var member in model.Members)
            Property(source, model, member);
        if (model.IsUnknownCase)
        {
            source.Line("internal JsonElement _json;");
            source.Line();
            source.Line("public partial JsonElement Json { get => _json; init => _json = value; }");
            source.Line();
            source.Line("private protected override JsonElement WholeJson => _json;");
            source.Line();
        }

        if (model.Union is not null)
        {
            source.Line("/// <summary>Gets the value of the discriminator. It is internal, which closes the union.</summary>");
            source.Line("private protected abstract string? CaseName { get; }");
            source.Line();
        }
        else if (model.CaseOf is not null && !model.IsAbstract)
        {
            var name = model.CaseNames.Count > 0 ? SourceText.Literal(model.CaseNames[0]) : "null";
            source.Line($"private protected override string? CaseName => {name};");
            source.Line();
        }

        if (model.Union is not null)
        {
            source.Line($"internal override bool ReadMember({Reader}, ReadOnlySpan<byte> name, {Reading}) =>");
            source.Line("    ReadBase(ref reader, name, reading);");
            source.Line();
        }

        if (model.Members.Count > 0 || model.Union is not null)
        {
            var method = model.Union is null ? "internal override bool ReadMember" : "private bool ReadBase";
            source.Open($"{method}({Reader}, ReadOnlySpan<byte> name, {Reading})");
            source.SwitchOnBytes("name", model.Members.Select(member => (member.JsonName, Lines(member))));
            source.Line();
            source.Line("return base.ReadMember(ref reader, name, reading);");
            source.Close();
            source.Line();
        }

        if (model.IsAbstract)
        {
            source.Open($"internal void CopyFrom({model.FullName} other)");
            source.Line("base.CopyFrom(other);");
            foreach (var member in model.Members)
                source.Line($"{member.Field} = other.{member.Field};");
            source.Close();
            source.Line();
        }

        if (model.Union is not null)
        {
            source.Line($"internal static bool TryReadJson({Reader}, {Reading}, out {model.FullName}? value) =>");
            source.Line("    Cases.Instance.TryRead(ref reader, reading, out value);");
            source.Line();
        }
        else if (!model.IsAbstract)
        {
            source.Open($"internal static bool TryReadJson({Reader}, {Reading}, out {model.FullName}? value)");
            source.Open("if (reader.TokenType != JsonTokenType.StartObject)");
            source.Line("value = null;");
            source.Line("return reader.TokenType == JsonTokenType.Null;");
            source.Close();
            source.Line();
            if (model.IsUnknownCase)
            {
                source.Line("var start = reader;");
                source.Line($"value = new {model.FullName} {{ Json = JsonElement.ParseValue(ref start) }};");
            }
            else
            {
                source.Line($"value = new {model.FullName}();");
            }

            source.Line("value.ReadMembers(ref reader, reading);");
            source.Line("return true;");
            source.Close();
            source.Line();
        }
    }

    private static void Property(SourceText source, ModelInfo model, MemberInfo member)
    {
        var field = member.Field;
        var discriminates = model.Union?.Discriminator == member.JsonName;
        var storage = member switch
        {
            { CreateStored: not null } => member.ValueType + "?",
            { IsNullable: true } or { Kind: Kind.OpenValue, Shape: Shape.Single } => member.Type,
            _ => member.Type + "?",
        };
        var get = member switch
        {
            { CreateStored: not null } => $"{field}?.Value",
            { Kind: Kind.OpenValue, Shape: Shape.Single, IsNullable: false } when discriminates =>
                $"{field}.IsEmpty && CaseName is {{ }} name ? new {member.Type}(name) : {field}",
            { Kind: Kind.String, Shape: Shape.Single } when discriminates => $"{field} ?? CaseName" + (member.IsNullable ? "" : " ?? \"\""),
            { IsNullable: true } or { Kind: Kind.OpenValue, Shape: Shape.Single } => field,
            { Shape: Shape.List } => $"{field} ?? []",
            { Shape: Shape.Dictionary, ValueType: "global::Smooch.FlatValue" } => $"{field} ?? FlatObject.Empty",
            { Shape: Shape.Dictionary } => $"{field} ?? JsonRead.NoEntries<{member.ValueType}>.Instance",
            { Kind: Kind.String } => $"{field} ?? \"\"",
            { IsValueType: true } => $"{field}.GetValueOrDefault()",
            _ => $"{field} ?? {member.ValueType}.Empty",
        };
        var set = member switch
        {
            { CreateStored: { } create } => $"{member.ValueType}.{create}(value)",
            { Shape: Shape.Dictionary, ValueType: "global::Smooch.FlatValue" } => "FlatObject.From(value)",
            _ => "value",
        };
        source.Line($"private {storage} {field};");
        source.Line();
        source.Line($"{member.Modifiers} {member.Type} {member.Name} {{ get => {get}; {member.Accessor} => {field} = {set}; }}");
        source.Line();
    }

    private static IReadOnlyList<string> Lines(MemberInfo member)
    {
        var arguments = $"ref reader, reading, this, {SourceText.Literal(member.JsonName)}";
        string[] read = member switch
        {
            { Shape: Shape.List } => [$"{member.Field} = JsonRead.List<{member.ValueType}>({arguments}, {Element(member)});"],
            { Shape: Shape.Dictionary, ValueType: "global::Smooch.FlatValue" } =>
                [$"{member.Field} = JsonRead.Value<FlatObject>({arguments}, FlatObject.TryReadJson);"],
            { Shape: Shape.Dictionary } => [$"{member.Field} = JsonRead.Dictionary<{member.ValueType}>({arguments}, {Element(member)});"],
            { Kind: Kind.Element } => [$"{member.Field} = JsonRead.Element(ref reader);"],
            { Kind: Kind.OpenValue } =>
            [
                $"if (!{member.ValueType}.TryReadJson(ref reader, reading, out {(member.IsNullable ? "var value" : member.Field)}))",
                $"    SetAside(ref reader, reading, {SourceText.Literal(member.JsonName)});",
                .. member.IsNullable ? (string[])[$"{member.Field} = value.IsEmpty ? null : value;"] : [],
            ],
            { Kind: Kind.Model } =>
            [
                $"reading.Enter({SourceText.Literal(member.JsonName)});",
                $"var fits = {member.ValueType}.TryReadJson(ref reader, reading, out var value);",
                "reading.Leave();",
                "if (!fits)",
                $"    SetAside(ref reader, reading, {SourceText.Literal(member.JsonName)});",
                $"{member.Field} = value;",
            ],
            { Kind: Kind.Self, IsValueType: true } =>
                [$"{member.Field} = JsonRead.Struct<{member.ValueType}>({arguments}, {Element(member)});"],
            { Kind: Kind.Self } => [$"{member.Field} = JsonRead.Value<{member.ValueType}>({arguments}, {Element(member)});"],
            _ => [$"{member.Field} = JsonRead.{member.Kind}({arguments});"],
        };
        return ["reader.Read();", .. read, "return true;"];
    }

    private static string Element(MemberInfo member) => member.Kind switch
    {
        Kind.OpenValue or Kind.Model or Kind.Self => $"{member.ValueType}.TryReadJson",
        _ => $"JsonRead.Try{member.Kind}",
    };

    private static void Writes(SourceText source, ModelInfo model)
    {
        if (!model.IsReceived && model.ModelBase is null)
        {
            source.Open("void IJsonWritable.WriteJson(Utf8JsonWriter writer)");
            source.Line("writer.WriteStartObject();");
            source.Line("WriteMembers(new JsonModelWriter(writer, null));");
            source.Line("writer.WriteEndObject();");
            source.Close();
            source.Line();
        }

        var discriminates = !model.IsReceived && model.CaseOf is not null && model.CaseNames.Count > 0;
        if ((model.IsReceived || model.ModelBase is not null) && model.Members.Count == 0 && !discriminates)
            return;
        var access = model switch
        {
            { IsReceived: true } or { ModelBase: not null } => "private protected override",
            { IsSealed: true } => "private",
            _ => "private protected virtual",
        };
        source.Open($"{access} void WriteMembers(JsonModelWriter writer)");
        if (discriminates)
            source.Line($"writer.String({SourceText.Literal(model.CaseOf!.Discriminator)}u8, {SourceText.Literal(model.CaseNames[0])});");
        if (model.IsReceived || model.ModelBase is not null)
            source.Line("base.WriteMembers(writer);");
        foreach (var member in model.Members)
            source.Line(Write(model, member));
        source.Close();
        source.Line();
    }

    private static string Write(ModelInfo model, MemberInfo member)
    {
        var value = model.IsReceived ? member.Field : member.Name;
        var name = SourceText.Literal(member.JsonName) + "u8";
        return member switch
        {
            { Shape: Shape.Optional } => $"writer.Optional({name}, {value}, {Writer(member)});",
            { Shape: Shape.OptionalList } =>
                $"writer.OptionalList<{member.ValueType}>({name}, {value}.HasValue, {value}.Value, {Writer(member)});",
            { Shape: Shape.List } => $"writer.List<{member.ValueType}>({name}, {value}, {Writer(member)});",
            { Shape: Shape.Dictionary } => $"writer.Dictionary<{member.ValueType}>({name}, {value}, {Writer(member)});",
            { Kind: Kind.OpenValue } => $"writer.String({name}, {value}{(member.IsNullable ? "?" : "")}.JsonValue);",
            { Kind: Kind.Self, HasIsEmpty: true } =>
                $"writer.Value<{member.ValueType}>({name}, {value} is {{ IsEmpty: false }} some{member.Name} ? some{member.Name} : null, "
                    + $"{Writer(member)});",
            { Kind: Kind.Model or Kind.Self } => $"writer.Value<{member.ValueType}>({name}, {value}, {Writer(member)});",
            { Kind: Kind.Int32 or Kind.Int64 or Kind.Double or Kind.Decimal } => $"writer.Number({name}, {value});",
            { Kind: Kind.IsoTime } when !model.IsReceived => $"writer.IsoTimeInMilliseconds({name}, {value});",
            _ => $"writer.{member.Kind}({name}, {value});",
        };
    }

    private static string Writer(MemberInfo member) => member.Kind switch
    {
        Kind.Model => "static (json, value) => ((IJsonWritable)value).WriteJson(json)",
        Kind.Self => "static (json, value) => value.WriteJson(json)",
        Kind.OpenValue => "static (json, value) => json.WriteStringValue(value.JsonValue)",
        Kind.Int32 or Kind.Int64 or Kind.Double or Kind.Decimal => "static (json, value) => json.WriteNumberValue(value)",
        _ => $"JsonWrite.{member.Kind}",
    };

    private static void Converter(SourceText source, ModelInfo model)
    {
        source.Open($"internal sealed class {model.Name}Converter : JsonModelConverter<{model.FullName}>");
        if (model.IsReceived && (model.Union is not null || !model.IsAbstract))
        {
            source.Line($"protected override bool TryRead({Reader}, {Reading}, out {model.FullName}? value) =>");
            source.Line("    TryReadJson(ref reader, reading, out value);");
        }

        source.Close();
    }
}

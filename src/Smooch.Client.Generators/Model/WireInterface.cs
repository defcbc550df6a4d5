namespace Smooch.Client.Generators;

/// <summary>What one interface comes to: its model when it is sound, else what is wrong with it.</summary>
internal sealed record ParseResult(WireInterface? Interface, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A wire interface, as text that is ready to be written.</summary>
internal sealed record WireInterface(string? Namespace, string Name, EquatableArray<WireMethod> Methods)
{
    /// <summary>Gets the name without <c>I</c>.</summary>
    public string ClassName => Name.Substring(1);

    /// <summary>Gets the name without <c>I…Api</c>.</summary>
    public string Area => Name.Substring(1, Name.Length - 4);

    public string HintName => (Namespace is null ? "" : Namespace + ".") + ClassName + ".g.cs";
}

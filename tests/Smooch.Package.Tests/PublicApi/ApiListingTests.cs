using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smooch.Package.Tests;

public sealed class ApiListingTests
{
    private const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Zoo.Inner { public interface IKeeper<in T> where T : notnull { void Feed(T animal, int times = 3); } }

        namespace Zoo
        {
            [Flags] public enum Diet : byte { Leaves = 1, Fruit = 2, Ants = 4 }

            public delegate string? Call(ref int volume, params string[] names);

            public sealed record Lion() : Animal(4)
            {
                public required string Name { get; init; }
                public string? Nick { get; private set; }
                internal int Hidden { get; set; }
                public override string ToString() => "lion";
                internal override void OnlyOurs() { }
            }

            public abstract record Animal(int Legs) : IDisposable
            {
                internal abstract void OnlyOurs();
                private protected Animal(string hidden) : this(4) { }
                protected virtual void Move() { }
                public abstract override string ToString();
                public void Dispose() { }
                public static Animal operator +(Animal left, Animal right) => left;
            }

            public readonly struct Cage : IEquatable<Cage>, IHidden
            {
                public const string Label = "cage";
                public bool Equals(Cage other) => true;
                public override bool Equals(object? other) => true;
                public override int GetHashCode() => 0;
                public static implicit operator Cage(string text) => default;
            }

            public static class Feeding
            {
                [Obsolete("Use Serve.")]
                public static void Feed(this Animal animal, IReadOnlyList<string?>? what = null, CancellationToken cancellationToken = default) { }
                public static Task<TResult?> ServeAsync<TAnimal, TResult>(TAnimal animal, TimeSpan? wait) where TAnimal : Animal, new() where TResult : class? => null!;
                public static event EventHandler? Fed { add { } remove { } }
                public sealed class Plan { private Plan() { } public int this[string day] => 0; }
            }

            internal interface IHidden;
            internal class Secret { public int Number = 7; }
        }
        """;

    private const string Expected = """
        namespace Zoo

        public abstract record Animal : IDisposable
            protected Animal(int Legs)
            public int Legs { get; init; }
            public void Deconstruct(out int Legs)
            public void Dispose()
            protected virtual void Move()
            public override abstract string ToString()
            public static Animal operator +(Animal left, Animal right)

        public readonly struct Cage : IEquatable<Cage>
            public const string Label = "cage"
            public bool Equals(Cage other)
            public static implicit operator Cage(string text)

        public delegate string? Call(ref int volume, params string[] names)

        [System.FlagsAttribute] public enum Diet : byte
            Leaves = 1
            Fruit = 2
            Ants = 4

        public static class Feeding
            public static event EventHandler? Fed
            [System.ObsoleteAttribute("Use Serve.")] public static void Feed(this Animal animal, IReadOnlyList<string?>? what = null, CancellationToken cancellationToken = default)
            public static Task<TResult?> ServeAsync<TAnimal, TResult>(TAnimal animal, TimeSpan? wait) where TAnimal : Animal, new() where TResult : class?
            public sealed class Feeding.Plan
                public int this[string day] { get; }

        public sealed record Lion : Animal
            public Lion()
            public required string Name { get; init; }
            public string? Nick { get; }

        namespace Zoo.Inner

        public interface IKeeper<in T> where T : notnull
            void Feed(T animal, int times = 3)

        """;

    [Fact]
    public void It_shows_what_a_user_can_name_and_nothing_else() =>
        Assert.Equal(Expected, ApiListing.Of(Compile(Source)), ignoreLineEndingDifferences: true);

    [Fact]
    public void A_difference_names_the_type()
    {
        var after = Expected.ReplaceLineEndings("\n")
            .Replace("string? Nick", "string Nick", StringComparison.Ordinal)
            .Replace("    Ants = 4\n", "", StringComparison.Ordinal);
        Assert.Equal(
            [
                "  namespace Zoo: [System.FlagsAttribute] public enum Diet : byte",
                "-     Ants = 4",
                "  namespace Zoo: public sealed record Lion : Animal",
                "-     public string? Nick { get; }",
                "+     public string Nick { get; }",
            ],
            Difference.Between(Expected, after));
        Assert.Empty(Difference.Between(Expected, Expected.ReplaceLineEndings("\r\n")));
    }

    private static PortableExecutableReference Compile(string source)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "zoo",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            platform.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}

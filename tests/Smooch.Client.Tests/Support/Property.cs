using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Smooch.Client.Tests;

/// <summary>
/// Tries a property on many generated cases, and reports how many. They are the same in every run; for others set <c>SMOOCH_SEED</c>,
/// for more <c>SMOOCH_CASES</c> to a factor.
/// </summary>
internal static class Property
{
    private static readonly ulong Seed = Setting("SMOOCH_SEED") ?? 20151106;
    private static readonly int Factor = (int)(Setting("SMOOCH_CASES") ?? 1);

    /// <summary>Fails with the smallest case found for which <paramref name="check"/> throws.</summary>
    public static void Holds<T>(int count, Arbitrary<T> cases, Func<T, Task> check, [CallerMemberName] string name = "") =>
        Run(count, Prop.ForAll(cases, check), name);

    /// <inheritdoc cref="Holds{T}(int, Arbitrary{T}, Func{T, Task}, string)"/>
    public static void Holds<T>(int count, Arbitrary<T> cases, Action<T> check, [CallerMemberName] string name = "") =>
        Run(count, Prop.ForAll(cases, check), name);

    private static void Run(int count, FsCheck.Property property, string name)
    {
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(count * Factor)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, (Seed * 2) + 1), FSharpOption<int>.None)))
            .WithQuietOnSuccess(true);
        Check.One(config, property);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name}: {count * Factor} cases tried (seed {Seed})."));
    }

    private static ulong? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : null;
}

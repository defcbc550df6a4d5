using System.Collections;
using System.Reflection;
using System.Reflection.Emit;
using System.Security.Cryptography;

namespace Smooch.Core.Tests;

public sealed class VerifierTests
{
    private const string Secret = "p3Zk9vQy-1mT_0aXw7LrBd";

    [Fact]
    public void The_secret_itself_is_valid() =>
        Assert.Equal(WebhookVerificationResult.Valid, WebhookVerifier.Verify(Secret, new SmoochSecret(Secret)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_key_is_missing(string? key) =>
        Assert.Equal(WebhookVerificationResult.MissingKey, WebhookVerifier.Verify(key, new SmoochSecret(Secret)));

    public static TheoryData<string> WrongKeys() =>
    [
        " ", Secret + " ", " " + Secret, Secret + "x", Secret[..^1], Secret[1..], Secret.ToUpperInvariant(), Secret + Secret,
        Secret + "," + Secret, Secret + "\0",
        "P" + Secret[1..], "p3Zk9vQy-1mT_0aXw7LrBе", "ключ", "\ud83d", new string('k', 1_000_000),
    ];

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public void Any_other_key_is_wrong(string key) =>
        Assert.Equal(WebhookVerificationResult.WrongKey, WebhookVerifier.Verify(key, new SmoochSecret(Secret)));

    [Fact]
    public void A_secret_that_is_not_ASCII_is_compared_character_by_character()
    {
        Assert.Equal(WebhookVerificationResult.Valid, WebhookVerifier.Verify("ключ", new SmoochSecret("ключ")));
        Assert.Equal(WebhookVerificationResult.WrongKey, WebhookVerifier.Verify("????", new SmoochSecret("ключ")));
        Assert.Equal(WebhookVerificationResult.WrongKey, WebhookVerifier.Verify("e\u0301", new SmoochSecret("\u00e9")));
    }

    [Theory]
    [InlineData("the-old-one", WebhookVerificationResult.Valid)]
    [InlineData("the-new-one", WebhookVerificationResult.Valid)]
    [InlineData("the-one-before", WebhookVerificationResult.WrongKey)]
    [InlineData("the-old-onethe-new-one", WebhookVerificationResult.WrongKey)]
    public void While_secrets_rotate_both_are_valid(string key, WebhookVerificationResult verification) =>
        Assert.Equal(verification, WebhookVerifier.Verify(key, [new("the-old-one"), new("the-new-one")]));

    [Fact]
    public void A_secret_that_is_specified_twice_is_valid() =>
        Assert.Equal(WebhookVerificationResult.Valid, WebhookVerifier.Verify(Secret, [new(Secret), new(" " + Secret), new("another")]));

    [Theory]
    [InlineData(Secret)]
    [InlineData("")]
    [InlineData(null)]
    public void Without_a_secret_no_key_is_valid(string? key)
    {
        Assert.Equal(WebhookVerificationResult.NoSecret, WebhookVerifier.Verify(key, []));
        Assert.Equal(WebhookVerificationResult.NoSecret, WebhookVerifier.Verify(key, default(SmoochSecret)));
        Assert.Equal(WebhookVerificationResult.NoSecret, WebhookVerifier.Verify(key, [default, default]));
    }

    [Fact]
    public void An_empty_secret_among_others_does_not_make_an_empty_key_valid()
    {
        Assert.Equal(WebhookVerificationResult.MissingKey, WebhookVerifier.Verify("", [default, new(Secret)]));
        Assert.Equal(WebhookVerificationResult.Valid, WebhookVerifier.Verify(Secret, [default, new(Secret)]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(null)]
    public void Every_secret_is_compared_wherever_the_match_is(int? match)
    {
        var secrets = new CountedSecrets("one", "two", "three");
        WebhookVerifier.Verify(match is { } place ? secrets.Texts[place] : "none", secrets);
        Assert.Equal(3, secrets.Handed);
    }

    /// <summary>Time cannot be measured well enough in a test; what the comparison calls can be read.</summary>
    [Fact]
    public void The_comparison_takes_the_same_time_wherever_the_difference_is()
    {
        var calls = typeof(WebhookVerifier).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(CallsOf)
            .ToList();
#if CLIENT_NETSTANDARD
        // .NET Standard has none, so the verifier compares by itself: all bytes, whatever they are.
        var compares = typeof(WebhookVerifier);
#else
        var compares = typeof(CryptographicOperations);
#endif
        Assert.Contains(calls, call => call.DeclaringType == compares && call.Name == nameof(CryptographicOperations.FixedTimeEquals));
        Assert.DoesNotContain(
            calls,
            call =>
                call.Name is "Equals"
                    or "op_Equality"
                    or "op_Inequality"
                    or "SequenceEqual"
                    or "CompareTo"
                    or "Compare"
                    or "CompareOrdinal"
                    or "SequenceCompareTo"
                    or "StartsWith"
                    or "IndexOf"
                    or "Contains");
    }

    /// <summary>The methods that the IL of a method calls.</summary>
    private static IEnumerable<MethodBase> CallsOf(MethodInfo method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i < il.Length;)
        {
            var code = il[i] == 0xFE ? TwoBytes[il[i + 1]] : OneByte[il[i]];
            i += code.Size;
            if (code.OperandType == OperandType.InlineMethod)
                yield return method.Module.ResolveMethod(BitConverter.ToInt32(il, i))!;
            i += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i)),
                _ => 4,
            };
        }
    }

    private static readonly Dictionary<byte, OpCode> OneByte = Codes(size: 1);

    private static readonly Dictionary<byte, OpCode> TwoBytes = Codes(size: 2);

    private static Dictionary<byte, OpCode> Codes(int size) => typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .Where(code => code.Size == size && code.OpCodeType != OpCodeType.Nternal)
        .ToDictionary(code => unchecked((byte)code.Value));

    private sealed class CountedSecrets(params string[] texts) : IReadOnlyCollection<SmoochSecret>
    {
        public string[] Texts => texts;

        public int Handed { get; private set; }

        public int Count => texts.Length;

        public IEnumerator<SmoochSecret> GetEnumerator()
        {
            foreach (var text in texts)
            {
                Handed++;
                yield return new SmoochSecret(text);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

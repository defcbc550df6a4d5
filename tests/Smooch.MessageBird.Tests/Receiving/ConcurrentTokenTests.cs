using System.Text;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>What the verification keeps between calls never mixes them.</summary>
public sealed class ConcurrentTokenTests
{
    private const string Url = "https://hooks.example.test/mb/in";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1767225600);

    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"type":"message.created"}""");

    [Fact]
    public void Calls_with_several_algorithms_and_urls_are_verified_each_by_itself()
    {
        var options = new MessageBirdWebhookOptions();
        options.AddSigningKey(Signer.Key);
        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var (algorithm, url) = ($"HS{256 + (128 * (i % 3))}", $"{Url}?n={i % 5}");
            var token = Signer.Token(url, Body, Now, algorithm: algorithm).Value;
            var wrong = Signer.Token(url, Body, Now, "another-key", algorithm).Value;
            Assert.Equal(MessageBirdSignatureResult.Valid, Verify(token, url));
            Assert.Equal(MessageBirdSignatureResult.WrongUrl, Verify(token, Url));
            Assert.Equal(MessageBirdSignatureResult.WrongSignature, Verify(wrong, url));
        });

        MessageBirdSignatureResult Verify(string token, string url) => MessageBirdSignature.Verify(
            WebhookRequest.Create("POST", url, [new(MessageBirdSignature.TokenHeader, token)]), Body, options, Now);
    }
}

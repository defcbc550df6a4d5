using System.Net.Mail;

namespace Smooch.Testing;

/// <summary>The rules that many bodies share, with the limits of the reference.</summary>
internal static class Rules
{
    private static readonly (string, Func<string, bool>) Uri = (
        "uri",
        text => System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && !uri.IsFile);
    private static readonly (string, Func<string, bool>) Web = ("uri", IsWebAddress);
    private static readonly (string, Func<string, bool>) Mail = (
        "email",
        text => MailAddress.TryCreate(text, out var address) && address.Address == text);
    private static readonly (string, Func<string, bool>) Time = ("date-time", text => ServiceTime.TryParseIso(text, out _));

    public static readonly Rule Text = new TextRule();
    public static readonly Rule NeededText = new TextRule(1);
    public static readonly Rule NullableText = new TextRule { IsNullable = true };
    public static readonly Rule Flag = new BooleanRule();
    public static readonly Rule Date = new TextRule(1) { Format = Time };
    public static readonly Rule Metadata = new MetadataRule { IsNullable = true };
    public static readonly Rule Name = Length(1, 100, isNullable: true);
    public static readonly Rule Free = new FreeRule();
    public static readonly Rule Email = new TextRule(1, 128) { IsNullable = true, Format = Mail };

    /// <summary>Any absolute address: buttons may call numbers and write mails.</summary>
    public static readonly Rule Link = new TextRule(1) { Format = Uri };

    public static Rule Length(int least, int most, bool isNullable = false) => new TextRule(least, most) { IsNullable = isNullable };

    /// <summary>An http or https URL.</summary>
    public static Rule Url(int least = 1, int most = 2048, bool isNullable = false) =>
        new TextRule(least, most) { IsNullable = isNullable, Format = Web };

    public static Rule OneOf(params string[] values) => new TextRule { Values = values };

    private static bool IsWebAddress(string text) =>
        System.Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == System.Uri.UriSchemeHttp || uri.Scheme == System.Uri.UriSchemeHttps);
}

using System.Text;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>What callers send and should not.</summary>
internal static class OddValues
{
    /// <summary>Values inside a JSON document, written as they are: some are not UTF-8, some not JSON.</summary>
    public static readonly byte[][] Json =
    [
        .. Bytes(
            "null", "true", "false", "0", "-1", "1", "11", "0.5", "1e400", "-1e400", "1e-400", "99999999999999999999", "2147483648",
            "-9223372036854775809",
            "79228162514264337593543950336", "0.1234567890123456789012345678901234567890", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"hi \\ud83d\"", "\"\\ude00\\ud83d\"", "\"\\ud83d\\u0041\"", "\"\\ud83d\\ud83d\\ude00\"", "\"\\\\ud83d\"", "\"\\ud83\"",
            "\"\\u\"", "[]", "{}", "[null]",
            "[[]]", "[{}]", "{\"\":\"\"}", "{\"a\":{\"b\":[]}}", "{\"a\":null}", "{\"\\ud83d\":\"x\"}", "{\"a\":1,\"a\":2}",
            "\"javascript:alert(1)\"", "\"http://\"",
            "\"http://[\"", "\"http:// \"", "\"file:///etc/hosts\"", "\"http://\\ud83d.example.org/\"", "\"//example.org\"",
            "\"http://127.0.0.1:1/media/x/%ff\"",
            "\"http://127.0.0.1:99999/\"", "\"mailto:a@b\"", "\"tel:1\"", "\"2020-13-45T99:99:99Z\"", "\"0001-01-01T00:00:00Z\"",
            "\"0001-01-01T00:00:00+14:00\"",
            "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31T23:59:59-14:00\"", "\"2020-02-30\"", "\"%[Buy](buy:1e9)\"",
            "\"%[Buy](buy:79228162514264337593543950335)\"",
            "\"%[a](http://[)\"", "\"![](http://[)\"", "\"![](x)\"", "\"%((template:none))%\"", "\"%{{template: hi}}%\"",
            "\"%[](reply:x)\"", "\"%[a](postback:)\"",
            "\"appMaker\"", "\"appUser\"", "\"text\"", "\"template\"", "\"+1\"", "\"me\"", "\"next\"", "\"none\"", "\"\\u202e\\ufeff\"",
            "{\"type\":\"text\"}", "// x", "'a'", "NaN", "01"),
        [0x22, 0xC3, 0x28, 0x22], [
            0x22,
            0xED,
            0xA0,
            0xBD,
            0x22,
        ], [0x22, 0xFF, 0xFE, 0x22], [0x22, 0xF0, 0x9F, 0x98, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0x01, 0x22], [0xEF, 0xBB, 0xBF],
        Encoding.UTF8.GetBytes($"\"{new string('x', 129)}\""), Encoding.UTF8.GetBytes($"\"{new string('x', 4097)}\""),
        Encoding.UTF8.GetBytes($"\"{string.Concat(Enumerable.Repeat("😀", 2048))}\""),
        Encoding.UTF8.GetBytes(new string('[', 60) + new string(']', 60)),
        Encoding.UTF8.GetBytes(new string('[', 5000) + new string(']', 5000)),
    ];

    public static readonly byte[][] Segments =
    [
        .. Bytes(
            "", ".", "..", "%", "%zz", "%00", "%2F", "%2e%2e", "%ff", "%ed%a0%bd", "%C3%28", "a%0d%0ab", "é", "😀", "%F0%9F%98%80", "me",
            "~", "%E2%80%AE", "apps", "v2", "{u}",
            "none", "%20", "+", "a%3Fb", "a;b", "%EF%BF%BD", "0", "-1", "twilio", "%25", "%5bx%5d"),
        Encoding.UTF8.GetBytes(new string('a', 3000)),
    ];

    public static readonly byte[][] Queries = Bytes(
        "before=1e5", "before=", "before=1.5&after=2", "after=-1", "before=99999999999999999999999999999999",
        "before=0.0000000000000000000000000000001", "before=%ff",
        "page[after]=%00", "page[size]=0", "page[size]=99999999999", "page[size]=100", "page[after]=000000000000000000000000",
        "page%5Bbefore%5D=%ed%a0%bd", "page=1",
        "filter[userId]=%ff", "filter[userId]=a&filter[userId]=b", "filter[userExternalId]=mira", "filter[identities.email]=%00",
        "filter[types]=,,,%ff", "filter[serviceAccountId]=x",
        "limit=2147483647&offset=2147483647", "limit=0", "limit=-1", "offset=99999999999", "brandId=", "brandId=x", "&%00=1", "=", "?",
        "after=0&after=0", "type=%ff&criteria[]=1",
        "response_type=code&client_id=c&redirect_uri=http://[", "serviceAccountId=%ff", "limit=1&offset=1", "ids=%ff", "ids=,,",
        "from=x&to=y", "status=%00");

    public static readonly byte[][] ContentTypes = Bytes(
        "", "text/plain", "application/json", "application/json; charset=utf-16", "application/json;charset=\"", "APPLICATION/JSON",
        "application/x-www-form-urlencoded",
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"" + new string('b', 200) + "\"",
        "multipart/form-data; boundary=x; boundary=y", "multipart/mixed; boundary=b", ";", "é", "application/json, application/json");

    /// <summary>Claims of a token, signed with the right key.</summary>
    public static readonly string[] Claims =
    [
        """{"scope":"app","exp":100000000000000000000}""", """{"scope":"app","exp":-100000000000000000000}""",
        """{"scope":"app","exp":1e400}""", """{"scope":"app","nbf":100000000000000000000}""",
        """{"scope":"app","exp":"x"}""", """{"scope":"app","exp":null}""", """{"scope":"app","exp":9223372036854775807}""",
        """{"scope":"app","iat":253402300800}""", """{"scope":"app","exp":0.5}""",
        """{"scope":["app"]}""", """{"scope":{"a":1}}""", """{"scope":1}""", """{"scope":null}""", """{}""", """[]""", "null", "",
        "\"app\"", """{"scope":"appUser","userId":1}""",
        """{"scope":"appUser","userId":"\ud83d"}""", """{"scope":"appUser","userId":["mira"]}""", """{"scope":"app","scope":"account"}""",
        """{"scope":"app","aud":[1,{}]}""", """{"scope":"app","iss":{}}""",
        """{"scope":"integration"}""", """{"scope":"account"}""", """{"scope":"app","exp":true}""", """{"scope":"app","exp":[1]}""",
        """{"scope":"app","x":1e400}""", """{"scope":"app","exp":1,"nbf":2}""",
    ];

    /// <summary>Headers of a token, to be signed with the right key; the key id stands for KID.</summary>
    public static readonly string[] TokenHeads =
    [
        """{"alg":"none","kid":"KID"}""", """{"alg":"HS384","kid":"KID"}""", """{"alg":"RS256","kid":"KID"}""", """{"alg":1,"kid":"KID"}""",
        """{"alg":"HS256"}""", """{"alg":"HS256","kid":1}""",
        """{"alg":"HS256","kid":null}""", """{"alg":"HS256","kid":["KID"]}""", """{"alg":"HS256","kid":"\ud83d"}""",
        """{"alg":"HS256","kid":"KID","typ":1}""", """{"alg":"HS256","kid":"KID","cty":"JWT"}""",
        """{"alg":"HS256","kid":"KID","enc":"A128CBC-HS256"}""", """{"alg":"dir","enc":"A128GCM","kid":"KID"}""",
        """{"alg":"HS256","kid":"KID","x5c":["x"]}""", """{"alg":"HS256","kid":"KID","crit":["b64"],"b64":false}""",
        "[]", "{", "null", "\u0000", """{"alg":"","kid":"KID"}""", """{"alg":"hs256","kid":"KID"}""",
        """{"alg":"HS256","kid":"KID","zip":"DEF"}""",
    ];

    public static readonly byte[][] Authorizations =
    [
        .. Bytes(
            "", "Bearer", "Bearer ", "Bearer .", "Bearer ..", "Bearer ...", "Bearer a.b.c", "Bearer e30.e30.", "Bearer é.é.é", "Basic",
            "Basic ", "Basic !", "Basic Og==", "Basic /////w==", "Basic 7aC9Og==",
            "Digest x", "Bearer a b", "AccessKey", "AccessKey ", "AccessKey é", "bearer x", "Basic " + new string('A', 4000),
            "Bearer " + new string('.', 500), "Bearer ....", "Bearer e30..e30.e30.e30"),
        [0xFF, 0xFE], [0x42, 0x65, 0x61, 0x72, 0x65, 0x72, 0x20, 0xED, 0xA0, 0xBD],
    ];

    public static byte[][] Bytes(params string[] texts) => Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
}

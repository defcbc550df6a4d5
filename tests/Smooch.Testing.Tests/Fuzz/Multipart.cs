using System.Text;

namespace Smooch.Testing.Tests.Fuzz;

/// <summary>Bodies of forms with files, right and wrong.</summary>
internal static class Multipart
{
    public const string ContentType = "multipart/form-data; boundary=b";

    private static readonly string[] Dispositions =
    [
        "form-data; name=\"source\"; filename=\"a.png\"", "form-data; name=source; filename=a.png", "form-data; name=\"\"; filename=\"\"",
        "form-data; filename=\"a.png\"", "form-data", "",
        "attachment; name=\"source\"; filename=\"a.png\"", "form-data; name=\"source\"; filename=\"../../a\u0000.png\"",
        "form-data; name=\"source\"; filename*=UTF-8''%ff%zz", "form-data; name=\"source\"; filename=\"%ed%a0%bd/😀.png\"",
        "form-data; name=\"source\"; filename=\"=?utf-8?B?/////w==?=\"", "form-data; name=\"metadata\"", "form-data; name=\"role\"",
        "form-data; name=\"destination\"", "form-data; name=\"\\ud83d\"",
        "form-data; name=\"source\"; filename=\"" + new string('a', 2000) + "\"", "form-data; name=\"source\"; filename=\"a\\\"b.png\"",
        "form-data; name=\"source\"", "form-data; name*=UTF-8''source; filename=x",
    ];

    private static readonly string[] Types =
        [
            "image/png",
            "image/",
            "image/png; x=\"",
            "",
            "text/html",
            "image/png\t",
            "image/é",
            "imagepng",
            "*/*",
            "image/svg+xml; charset=x",
            "IMAGE/PNG",
            "image/png, text/plain",
        ];

    private static readonly string[] Contents =
        ["appMaker", "appUser", "{\"a\":\"\\ud83d\"}", "{", "[]", "null", "", "--b", "\r\n--b\r\n", "{\"integrationId\":\"x\"}", "x"];

    /// <summary>A form as the service wants it.</summary>
    public static byte[] Valid(params (string Name, string Value)[] fields) => Encoding.UTF8.GetBytes(string.Concat(fields.Select(field =>
        $"--b\r\nContent-Disposition: form-data; name=\"{field.Name}\"\r\n\r\n{field.Value}\r\n"))
        + "--b\r\nContent-Disposition: form-data; name=\"source\"; filename=\"a.png\"\r\nContent-Type: "
        + "image/png\r\n\r\n\u0089PNG\r\n--b--\r\n");

    /// <summary>A form with odd parts between right ones.</summary>
    public static byte[] Odd(Random random)
    {
        var text = new StringBuilder();
        for (var parts = random.Next(4); parts >= 0; parts--)
        {
            text.Append("--b").Append(Of(random, "\r\n", "\r\n", "\r\n", "\n", " \r\n", ""))
                .Append("Content-Disposition: ").Append(Of(random, Dispositions)).Append("\r\n");
            if (random.Next(2) == 0)
                text.Append("Content-Type: ").Append(Of(random, Types)).Append("\r\n");

            if (random.Next(8) == 0)
                text.Append(
                    Of(
                        random,
                        "X: " + new string('h', 20_000),
                        "no colon",
                        "Content-Transfer-Encoding: base64",
                        ": x",
                        "Content-Disposition: form-data; name=\"again\""))
                    .Append("\r\n");

            text.Append("\r\n").Append(Of(random, Contents)).Append("\r\n");
        }

        if (random.Next(3) == 0)
            text.Append("--b\r\nContent-Disposition: form-data; name=\"role\"\r\n\r\nappMaker\r\n");

        if (random.Next(3) == 0)
            text.Append(
                "--b\r\nContent-Disposition: form-data; name=\"source\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nx\r\n");

        return Encoding.UTF8.GetBytes(text.Append(Of(random, "--b--\r\n", "--b--", "--b", "", "--b--\r\nepilogue")).ToString());
    }

    private static string Of(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The rules for <c>content.hsm</c>: a WhatsApp template with its values.</summary>
internal static class BirdTemplate
{
    private const string Path = "content.hsm";

    public static void Check(JsonObject template)
    {
        template.RequiredText("namespace", Path + ".namespace");
        template.RequiredText("templateName", Path + ".templateName");
        var language = template.RequiredObject("language", Path + ".language");
        language.RequiredText("code", Path + ".language.code");
        if (language.Text("policy", Path + ".language.policy") is not (null or "deterministic" or "fallback"))
            throw MessageBirdError.Invalid(Path + ".language.policy", "deterministic or fallback is expected");

        foreach (var parameter in template.Objects("params", Path + ".params"))
        {
            parameter.RequiredText("default", Path + ".params.default");
            if (parameter["currency"] is not null && parameter["dateTime"] is not null)
                throw MessageBirdError.Invalid(Path + ".params", "a parameter has a currency or a dateTime, not both");

            if (parameter.Object("currency", Path + ".params.currency") is { } currency)
                Currency(currency, Path + ".params.currency");
        }

        foreach (var component in template.Objects("components", Path + ".components"))
            Component(component);
    }

    private static void Component(JsonObject component)
    {
        const string Here = Path + ".components";
        component.RequiredText("type", Here + ".type");
        foreach (var parameter in component.Objects("parameters", Here + ".parameters"))
        {
            var type = parameter.RequiredText("type", Here + ".parameters.type");
            var key = type == "date_time" ? "dateTime" : type;
            if (parameter[key] is null)
                throw MessageBirdError.Missing($"{Here}.parameters.{key}");

            if (type == "currency")
                Currency(parameter.RequiredObject("currency", Here + ".parameters.currency"), Here + ".parameters.currency");
        }

        foreach (var nested in component.Objects("cards", Here + ".cards").Concat(component.Objects("components", Here + ".components")))
            Component(nested);
    }

    // The amount is a whole number, a thousand times the value.
    private static void Currency(JsonObject currency, string path)
    {
        currency.RequiredText("currencyCode", path + ".currencyCode");
        if (currency["amount"] is not JsonValue amount || amount.GetValueKind() != JsonValueKind.Number || !amount.TryGetValue<long>(out _))
            throw MessageBirdError.Invalid(path + ".amount", "a whole number is expected: the value times 1000");
    }
}

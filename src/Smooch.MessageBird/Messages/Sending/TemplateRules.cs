namespace Smooch.MessageBird;

/// <summary>What the service demands of the values of a template.</summary>
internal static class TemplateRules
{
    public static void Check(TemplateParam? param)
    {
        RequestRules.Require(param is { Default: not null }, "A value of Params has no Default, which is needed always.");
        RequestRules.Require(
            param!.Currency is null || param.DateTime is null,
            "A value of Params has a Currency and a DateTime: use one of them at most.");
        if (param.Currency is { } currency)
            Check(currency);
    }

    public static void Check(TemplateComponent? component)
    {
        RequestRules.Require(component is { Type.IsEmpty: false }, "A value of Components has no Type.");
        foreach (var parameter in component!.Parameters)
            Check(parameter);
        foreach (var nested in component.Cards.Concat(component.Components))
            Check(nested);
    }

    private static void Check(TemplateParameter? parameter)
    {
        RequestRules.Require(parameter is { Type.IsEmpty: false }, "A value of Parameters has no Type.");
        RequestRules.Require(
            HasValue(parameter!),
            $"A value of Parameters has the Type {parameter!.Type}, but the property of that name is not set.");
        if (parameter.Currency is { } currency)
            Check(currency);
    }

    private static void Check(Currency currency) =>
        RequestRules.Require(
            currency is { CurrencyCode.Length: > 0, Amount: not null },
            "A Currency needs a CurrencyCode and an Amount, which is the value times 1000.");

    private static bool HasValue(TemplateParameter parameter) => parameter.Type.ToString() switch
    {
        "text" => parameter.Text is not null,
        "currency" => parameter.Currency is not null,
        "date_time" => parameter.DateTime is not null,
        "payload" => parameter.Payload is not null,
        "image" => parameter.Image is not null,
        "document" => parameter.Document is not null,
        "video" => parameter.Video is not null,
        "expiration_time" => parameter.ExpirationTime is not null,
        "coupon_code" => parameter.CouponCode is not null,
        _ => true,
    };
}

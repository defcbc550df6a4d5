using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>Buttons as they are written: an array, or a single object.</summary>
internal sealed class InteractiveButtons(IReadOnlyList<InteractiveButton> buttons, bool isSingle)
{
    public IReadOnlyList<InteractiveButton> Buttons { get; } = buttons;

    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out InteractiveButtons? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            if (!InteractiveButton.TryReadJson(ref reader, reading, out var single) || single is null)
                return false;
            value = new InteractiveButtons([single], isSingle: true);
            return true;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        List<InteractiveButton> list = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (InteractiveButton.TryReadJson(ref reader, reading, out var button) && button is not null)
            {
                list.Add(button);
                continue;
            }

            reading.IsAltered = true;
            reading.Report(null, JsonIssueKind.LeftOut);
            reader.Skip();
        }

        value = new InteractiveButtons(list, isSingle: false);
        return true;
    }

    internal void WriteJson(Utf8JsonWriter writer)
    {
        if (isSingle)
        {
            SmoochJson.Write(writer, Buttons[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (var button in Buttons)
            SmoochJson.Write(writer, button);
        writer.WriteEndArray();
    }
}

namespace Smooch;

/// <summary>A request body that reports whether sending it has started. If not, the service cannot have received it.</summary>
internal interface ISendProbe
{
    /// <summary>Gets or sets a value indicating whether sending the body has started in the current attempt.</summary>
    bool Started { get; set; }

    /// <summary>Gets a value indicating whether the body can be sent a second time.</summary>
    bool IsReplayable { get; }
}

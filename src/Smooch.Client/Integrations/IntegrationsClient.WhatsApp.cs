namespace Smooch.Client;

/// <content>What only integrations of WhatsApp have: a profile and message templates.</content>
public partial class IntegrationsClient
{
    /// <summary>Gets how the business shows itself at an integration of WhatsApp (v1.1).</summary>
    public virtual async Task<IntegrationProfile> GetProfileAsync(string integrationId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetProfileAsync(PathId.Of(integrationId), cancellationToken).ConfigureAwait(false);
        return response.Profile!;
    }

    /// <summary>Changes how the business shows itself at an integration of WhatsApp; what the update leaves out stays as it is.</summary>
    /// <exception cref="ArgumentException">The websites are too many, or one is empty.</exception>
    public virtual async Task UpdateProfileAsync(string integrationId, IntegrationProfileUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        await api.UpdateProfileAsync(PathId.Of(integrationId), update, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads the photo with which the business shows itself at an integration of WhatsApp (v1.1).</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="photo">The photo, at most 63 kB; its stream is read from where it stands and stays open.</param>
    /// <param name="progress">Is told how far the upload is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Where the photo can be seen.</returns>
    public virtual async Task<string> UploadProfilePhotoAsync(
        string integrationId,
        ProfilePhoto photo,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(photo).Check();
        var response = await api.UploadProfilePhotoAsync(PathId.Of(integrationId), photo.Form(progress), cancellationToken).ConfigureAwait(false);
        return response.PhotoUrl!;
    }

    /// <summary>Hands a message template to WhatsApp for approval (v1.1).</summary>
    /// <returns>The template, pending as a rule.</returns>
    /// <exception cref="ArgumentException">The template is one that the API would refuse; the text says what to mend.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">The template may have been created: list the templates of its name before you create it again.</exception>
    public virtual async Task<MessageTemplate> CreateMessageTemplateAsync(string integrationId, NewMessageTemplate template, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(template).Check();
        var response = await api.CreateMessageTemplateAsync(PathId.Of(integrationId), template, cancellationToken).ConfigureAwait(false);
        return response.MessageTemplate!;
    }

    /// <summary>Lists the message templates of an integration of WhatsApp (v1.1).</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="name">The name to list; all unless said.</param>
    /// <param name="status">The status to list; all unless said.</param>
    /// <param name="pageSize">The items per page, 1 to 100; as the service likes unless said.</param>
    /// <exception cref="ArgumentException">The page size is out of its range; or, when the enumeration begins, the integration is empty.</exception>
    public virtual SmoochList<MessageTemplate> ListMessageTemplatesAsync(
        string integrationId,
        string? name = null,
        MessageTemplateStatus status = default,
        int? pageSize = null)
    {
        Argument.NotNull(integrationId);
        Argument.PageSize(pageSize);
        return new SmoochList<MessageTemplate>(async (token, cancellationToken) =>
        {
            var cursor = MessageTemplateCursor.Parse(token);
            var response = await api.ListMessageTemplatesAsync(
                PathId.Of(integrationId),
                name,
                status.IsEmpty ? null : Argument.UrlText(status.ToString(), nameof(status)),
                pageSize,
                cursor.After,
                cursor.Next,
                cancellationToken).ConfigureAwait(false);
            var templates = response.MessageTemplates;
            // WhatsApp names a cursor after the last page too; an empty page ends the walk.
            return new SmoochListPage<MessageTemplate>(templates, templates.Count == 0 ? null : MessageTemplateCursor.Of(response.After, response.Next).Token);
        });
    }

    /// <summary>Deletes the message templates of a name, in every language (v1.1).</summary>
    /// <exception cref="SmoochNotFoundException">There is no template of that name.</exception>
    public virtual async Task DeleteMessageTemplateAsync(string integrationId, string name, CancellationToken cancellationToken = default) =>
        await api.DeleteMessageTemplateAsync(PathId.Of(integrationId), PathId.Of(name), cancellationToken).ConfigureAwait(false);
}

namespace Smooch.Client;

/// <content>The parts that only WhatsApp integrations have: a profile and message templates.</content>
public partial class IntegrationsClient
{
    /// <summary>Gets the public profile of the business at a WhatsApp integration (v1.1).</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual async Task<IntegrationProfile> GetProfileAsync(string integrationId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetProfileAsync(PathId.Of(integrationId), cancellationToken).ConfigureAwait(false);
        return response.Profile!;
    }

    /// <summary>
    /// Changes the public profile of the business at a WhatsApp integration; members that the update does not set stay as they are.
    /// </summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has accepted the request.</returns>
    /// <exception cref="ArgumentException">There are too many websites, or one is empty.</exception>
    public virtual async Task UpdateProfileAsync(
        string integrationId,
        IntegrationProfileUpdate update,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        await api.UpdateProfileAsync(PathId.Of(integrationId), update, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads the profile photo of the business at a WhatsApp integration (v1.1).</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="photo">The photo, at most 63 kB; its stream is read from its current position and stays open.</param>
    /// <param name="progress">Receives the progress of the upload; null for no progress.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address of the photo.</returns>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual async Task<string> UploadProfilePhotoAsync(
        string integrationId,
        ProfilePhoto photo,
        IProgress<UploadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(photo).Check();
        var response = await api.UploadProfilePhotoAsync(
            PathId.Of(integrationId),
            photo.Form(progress),
            cancellationToken).ConfigureAwait(false);
        return response.PhotoUrl!;
    }

    /// <summary>Submits a message template to WhatsApp for approval (v1.1).</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="template">The template to submit.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The template, usually pending.</returns>
    /// <exception cref="ArgumentException">The API would reject the template; the exception message describes the fix.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The template may have been created: list the templates with its name before you create it again.
    /// </exception>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual async Task<MessageTemplate> CreateMessageTemplateAsync(
        string integrationId,
        NewMessageTemplate template,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(template).Check();
        var response = await api.CreateMessageTemplateAsync(PathId.Of(integrationId), template, cancellationToken).ConfigureAwait(false);
        return response.MessageTemplate!;
    }

    /// <summary>Lists the message templates of an integration of WhatsApp (v1.1).</summary>
    /// <param name="integrationId">The integration.</param>
    /// <param name="name">Lists only the templates with this name; null for all.</param>
    /// <param name="status">Lists only the templates with this status; empty for all.</param>
    /// <param name="pageSize">The items per page, 1 to 100; null for the default of the service.</param>
    /// <returns>The templates, to enumerate by item or by page.</returns>
    /// <exception cref="ArgumentException">
    /// The page size is out of range; or, when the enumeration starts, the integration is empty.
    /// </exception>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual SmoochList<MessageTemplate> ListMessageTemplatesAsync(
        string integrationId,
        string? name = null,
        MessageTemplateStatus status = default,
        int? pageSize = null)
    {
        Argument.NotNull(integrationId);
        Argument.PageSize(pageSize);
        return new SmoochList<MessageTemplate>("Integrations.ListMessageTemplates", async (token, cancellationToken) =>
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
            // WhatsApp sends a cursor after the last page too; an empty page ends the enumeration.
            return new SmoochListPage<MessageTemplate>(
                templates,
                templates.Count == 0 ? null : MessageTemplateCursor.Of(response.After, response.Next).Token);
        });
    }

    /// <summary>Deletes the message templates with a name, in every language (v1.1).</summary>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="name">The name of the templates.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    /// <exception cref="SmoochNotFoundException">No template has that name.</exception>
    /// <exception cref="NotSupportedException">The client is for another version of the API.</exception>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public virtual async Task DeleteMessageTemplateAsync(
        string integrationId,
        string name,
        CancellationToken cancellationToken = default) =>
        await api.DeleteMessageTemplateAsync(PathId.Of(integrationId), PathId.Of(name), cancellationToken).ConfigureAwait(false);
}

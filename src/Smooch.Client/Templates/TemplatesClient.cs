namespace Smooch.Client;

/// <summary>
/// Messages that are stored under names, for people and programs of the business (since 2018). They need a JWT of scope
/// <c>app</c> or <c>account</c>, or Basic.
/// </summary>
/// <inheritdoc cref="AppUsersClient" path="/remarks"/>
public class TemplatesClient
{
    private readonly ITemplatesApi api;

    internal TemplatesClient(ApiEndpoint endpoint) => api = endpoint.Create<ITemplatesApi>();

    /// <summary>For mocks in tests.</summary>
    protected TemplatesClient() => api = null!;

    /// <summary>Stores a message under a name.</summary>
    /// <inheritdoc cref="CreateAsync(NewTemplate, CancellationToken)" path="/exception"/>
    /// <param name="name">The name.</param>
    /// <param name="message">The message to store.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The template with its id.</returns>
    public Task<Template> CreateAsync(string name, NewMessage message, CancellationToken cancellationToken = default) =>
        CreateAsync(new NewTemplate { Name = name, Message = Argument.NotNull(message) }, cancellationToken);

    /// <summary>Creates a template.</summary>
    /// <param name="template">The template to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The template with its id.</returns>
    /// <exception cref="SmoochConflictException">The name is taken.</exception>
    /// <exception cref="SmoochOutcomeUnknownException">
    /// The template may have been created: list the templates before you create it again.
    /// </exception>
    public virtual async Task<Template> CreateAsync(NewTemplate template, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(template).Check();
        var response = await api.CreateAsync(template, cancellationToken).ConfigureAwait(false);
        return response.Template!;
    }

    /// <summary>Lists the templates of the app, page by page.</summary>
    /// <param name="pageSize">The number of templates per page (<c>limit</c>), 1 to 100; null for the service's default of 25.</param>
    /// <returns>The templates, to enumerate by item or by page.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is out of range.</exception>
    /// <example>
    /// <code>
    /// await foreach (var template in smooch.Templates.ListAsync())
    ///     Console.WriteLine(template.Name);
    /// </code>
    /// </example>
    public virtual SmoochList<Template> ListAsync(int? pageSize = null)
    {
        Argument.PageSize(pageSize);
        return OffsetList.Create<Template>("Templates.List", async (offset, cancellationToken) =>
        {
            var response = await api.ListAsync(pageSize, offset == 0 ? null : offset, cancellationToken).ConfigureAwait(false);
            return (response.Templates, response.HasMore);
        });
    }

    /// <summary>Gets a template.</summary>
    /// <param name="templateId">The id of the template.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The template.</returns>
    /// <exception cref="SmoochNotFoundException">The template does not exist.</exception>
    public virtual async Task<Template> GetAsync(string templateId, CancellationToken cancellationToken = default)
    {
        var response = await api.GetAsync(PathId.Of(templateId), cancellationToken).ConfigureAwait(false);
        return response.Template!;
    }

    /// <summary>Changes a template; members that the update does not set stay as they are.</summary>
    /// <param name="templateId">The id of the template.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The template as it is now.</returns>
    /// <exception cref="SmoochConflictException">The name is taken.</exception>
    public virtual async Task<Template> UpdateAsync(string templateId, TemplateUpdate update, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(update).Check();
        var response = await api.UpdateAsync(PathId.Of(templateId), update, cancellationToken).ConfigureAwait(false);
        return response.Template!;
    }

    /// <summary>Deletes a template.</summary>
    /// <param name="templateId">The id of the template.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the service has deleted it.</returns>
    public virtual Task DeleteAsync(string templateId, CancellationToken cancellationToken = default) =>
        api.DeleteAsync(PathId.Of(templateId), cancellationToken);
}

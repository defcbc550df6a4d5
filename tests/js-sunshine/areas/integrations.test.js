'use strict';

const assert = require('node:assert/strict');
const { after, test } = require('node:test');
const { Receiver, Sunshine, appId, createConversation, local, rejected } = require('../client');

const integrations = new Sunshine.IntegrationsApi();
const webhooks = new Sunshine.WebhooksApi();
const keys = new Sunshine.CustomIntegrationApiKeysApi();

const receivers = [];
after(() => receivers.forEach((receiver) => receiver.close()));

test('an integration is created, changed, listed and deleted', async () => {
    const { integration } = await integrations.createIntegration(appId, { type: 'telegram', token: 't', displayName: 'Channel' });
    assert.equal(integration.type, 'telegram');
    assert.equal((await integrations.updateIntegration(appId, integration.id, { displayName: 'Renamed' })).integration.displayName, 'Renamed');
    assert.ok((await integrations.listIntegrations(appId, {})).integrations.some(({ id }) => id === integration.id));
    await integrations.deleteIntegration(appId, integration.id);
    await rejected(() => integrations.getIntegration(appId, integration.id), 404, 'integration_not_found');
});

test('a custom integration has webhooks, which are called, and keys', async () => {
    const receiver = await new Receiver().start();
    receivers.push(receiver);
    const { integration } = await integrations.createIntegration(appId, {
        type: 'custom', displayName: 'Bot', webhooks: [{ target: receiver.url, triggers: ['conversation:message'], includeFullUser: true }],
    });
    const [webhook] = (await webhooks.listWebhooks(appId, integration.id)).webhooks;
    assert.equal(webhook.target, receiver.url);

    const { user, conversation } = await createConversation();
    await new Sunshine.MessagesApi().postMessage(appId, conversation.id, { author: { type: 'user', userId: user.id }, content: { type: 'text', text: 'Hello' } });
    const call = await receiver.next(({ body }) => body.events.some(({ payload }) => payload.conversation.id === conversation.id));
    assert.equal(call.body.webhook.version, 'v2');
    assert.equal(call.body.events[0].payload.message.content.text, 'Hello');
    assert.equal(call.body.events[0].payload.message.author.user.profile.givenName, 'Mira');
    assert.ok(call.headers['x-api-key']);

    const second = (await webhooks.createWebhook(appId, integration.id, { target: `${receiver.url}/b`, triggers: ['user:merge'] })).webhook;
    assert.deepEqual((await webhooks.updateWebhook(appId, integration.id, second.id, { triggers: ['user:update'] })).webhook.triggers, ['user:update']);
    await webhooks.deleteWebhook(appId, integration.id, second.id);
    await rejected(() => webhooks.getWebhook(appId, integration.id, second.id), 404, 'not_found');

    const { key } = await keys.createCustomIntegrationKey(appId, integration.id, { displayName: 'Key' });
    assert.ok(key.secret);
    assert.equal((await keys.getCustomIntegrationKey(appId, integration.id, key.id)).key.displayName, 'Key');
    await keys.deleteCustomIntegrationKey(appId, integration.id, key.id);
    await integrations.deleteIntegration(appId, integration.id);
});

test('a file is uploaded, fetched and deleted', async () => {
    const attachments = new Sunshine.AttachmentsApi();
    const file = Object.assign(require('node:fs').createReadStream(__filename));
    const { attachment } = await attachments.uploadAttachment(appId, 'public', file, {});
    assert.ok(attachment.mediaUrl.startsWith(local.url));
    assert.match(await (await fetch(attachment.mediaUrl)).text(), /^'use strict'/);
    await attachments.deleteAttachment(appId, { mediaUrl: attachment.mediaUrl });
    assert.equal((await fetch(attachment.mediaUrl)).status, 404);
});

test('typing of the business is an activity', async () => {
    const { conversation } = await createConversation();
    await new Sunshine.ActivitiesApi().postActivity(appId, conversation.id, { author: { type: 'business' }, type: 'typing:start' });
});

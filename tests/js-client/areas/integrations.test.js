'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { account, app, isV1, local, refused } = require('../clients');

const { integrations, deployments } = account;

test('an integration is created, listed by type, changed and deleted', async () => {
    const web = (await integrations.create(local.appId, { type: 'web', brandColor: '65758e', businessName: 'Shop' })).integration;
    const telegram = (await integrations.create(local.appId, { type: 'telegram', token: '123:abc' })).integration;
    assert.equal(web.status, 'active');
    assert.equal('token' in telegram, false);

    const ids = async (types) => (await integrations.list(local.appId, types)).integrations.map(({ _id }) => _id);
    const listed = async (types) => (await ids(types)).filter((id) => [web._id, telegram._id].includes(id)).sort();
    assert.deepEqual(await listed(['telegram']), [telegram._id]);
    assert.deepEqual(await listed(['web', 'telegram']), [web._id, telegram._id].sort());
    assert.deepEqual(await listed(), [web._id, telegram._id].sort());

    assert.equal((await integrations.update(local.appId, web._id, { brandColor: 'ff0000' })).integration.brandColor, 'ff0000');
    assert.equal((await integrations.get(local.appId, web._id)).integration.brandColor, 'ff0000');
    for (const { _id } of [web, telegram]) {
        await integrations.delete(local.appId, _id);
        await refused(() => integrations.get(local.appId, _id), 404, 'not_found');
    }
});

test('a key of the app manages its integrations too', { skip: isV1 && 'this client refuses by itself' }, async () => {
    const { integration } = await app.integrations.create(local.appId, { type: 'telegram', token: '123:abc' });
    assert.equal((await account.integrations.get(local.appId, integration._id)).integration.type, 'telegram');
    assert.deepEqual(await app.integrations.delete(local.appId, integration._id), {});
});

test('WhatsApp: deployment, profile and templates', { skip: isV1 && 'since v1.1' }, async () => {
    const { deployment } = await deployments.create({ hosting: 'self', baseUrl: 'https://wa.example.org', username: 'admin', password: 'secret' });
    assert.equal('password' in deployment, false);
    await deployments.activate(deployment._id, 'Q2VydGlmaWNhdGU=', '+15145550123', 'sms');
    await deployments.confirmCode(deployment._id, '123456');
    assert.equal((await deployments.get(deployment._id)).deployment.status, 'registered');
    assert.ok((await deployments.list()).deployments.some(({ _id }) => _id === deployment._id));

    const { integration } = await integrations.create(local.appId, { type: 'whatsapp', deploymentId: deployment._id });
    await integrations.profile.update(local.appId, integration._id, { about: 'Parcels', websites: ['https://shop.example.org/'] });
    assert.equal((await integrations.profile.get(local.appId, integration._id)).profile.about, 'Parcels');

    const template = { category: 'ISSUE_RESOLUTION', name: 'parcel_sent', language: 'en', components: [{ type: 'BODY', text: 'It is on its way' }] };
    const { messageTemplate } = await integrations.messageTemplates.create(local.appId, integration._id, template);
    assert.equal(typeof messageTemplate.id, 'string');
    assert.equal((await integrations.messageTemplates.list(local.appId, integration._id)).messageTemplates.length, 1);
    await integrations.messageTemplates.delete(local.appId, integration._id, 'parcel_sent');

    const { notification } = await account.notifications.postNotification(local.appId, {
        destination: { integrationId: integration._id, destinationId: '+15145550199' },
        author: { role: 'appMaker' },
        message: { type: 'text', text: 'It is on its way' },
    });
    assert.equal(typeof notification._id, 'string');

    await integrations.delete(local.appId, integration._id);
    await deployments.delete(deployment._id);
});

'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { account, app, connect, createUser, isV1, local, newUserId, refused } = require('../clients');

test('a user is created, found by either id, changed and deleted', async () => {
    const userId = newUserId();
    const signedUpAt = new Date('2016-11-02T09:14:05.120Z');
    const created = (await createUser(userId, { givenName: 'Mira', properties: { plan: 'gold' }, signedUpAt })).appUser;
    assert.match(created._id, /^[0-9a-f]{24}$/);
    assert.equal(created.userId, userId);
    assert.equal(created.signedUpAt, '2016-11-02T09:14:05.120Z');
    assert.equal(created.conversationStarted, false);
    assert.equal('credentialRequired' in created, isV1);

    assert.deepEqual((await app.appUsers.get(userId)).appUser, (await app.appUsers.get(created._id)).appUser);

    const { appUser } = await app.appUsers.update(userId, { surname: 'Holt', properties: { visits: 3 } });
    assert.equal(appUser.givenName, 'Mira');
    assert.equal(appUser.surname, 'Holt');
    assert.deepEqual(appUser.properties, { plan: 'gold', visits: 3 });

    const bare = (await app.appUsers.deleteProfile(userId)).appUser;
    assert.equal('givenName' in bare, false);
    assert.deepEqual(bare.properties, {});

    assert.deepEqual(await app.appUsers.delete(userId), {});
    await refused(() => app.appUsers.get(userId), 404, 'not_found');
});

test('a key of the account names the app in each call', async () => {
    const { appUser } = await createUser();
    assert.deepEqual(await account.appUsers.get(local.appId, appUser._id), await app.appUsers.get(appUser._id));
    await refused(() => account.appUsers.get('000000000000000000000000', appUser._id), 404);
});

test('a user with a token of its own sees itself only', async () => {
    const [mira, omar] = [newUserId(), newUserId()];
    await Promise.all([createUser(mira), createUser(omar)]);
    const asMira = connect({ keyId: local.keyId, secret: local.secret, scope: 'appUser', userId: mira });
    assert.equal((await asMira.appUsers.get(mira)).appUser.userId, mira);
    await refused(() => asMira.appUsers.get(omar), 403, 'forbidden');
    await refused(() => asMira.webhooks.list(), 403, 'forbidden');
});

test('a wrong secret is refused', () =>
    refused(() => connect({ keyId: local.keyId, secret: 'x'.repeat(86), scope: 'app' }).appUsers.get('mira'), 401, 'unauthorized'));

test('a userId is needed and cannot be taken twice', async () => {
    const { appUser } = await createUser();
    await assert.rejects(() => createUser(appUser.userId), (error) => [400, 409].includes(error.response.status));
});

test('channels, business systems, auth codes', async () => {
    const { appUser } = await createUser();
    assert.deepEqual((await app.appUsers.getChannels(appUser._id)).channels, []);
    assert.deepEqual((await app.appUsers.getBusinessSystems(appUser._id)).businessSystems, []);
    assert.match((await app.appUsers.getAuthCode(appUser._id)).authCode, /^ac_[\w-]{24}$/);
});

test('a channel is linked, and unlinked', async () => {
    const { integration } = await account.integrations.create(local.appId, { type: 'twilio', accountSid: 'ACsid', authToken: 'token', phoneNumberSid: 'PNsid' });
    const { appUser } = await createUser();
    const linked = (await app.appUsers.linkChannel(appUser._id, { type: 'twilio', phoneNumber: '+1 514-555-0123', confirmation: { type: 'prompt' } })).appUser;
    assert.equal(linked.pendingClients.length, 1);
    assert.equal(linked.pendingClients[0].platform, 'twilio');

    const immediate = (await createUser()).appUser._id;
    await app.appUsers.linkChannel(immediate, { type: 'twilio', phoneNumber: '+15145550124', confirmation: { type: 'immediate' } });
    const { channels } = await app.appUsers.getChannels(immediate);
    assert.equal(channels[0].phoneNumber, '+15145550124');
    assert.equal(await app.appUsers.unlinkChannel(immediate, 'twilio'), undefined);
    assert.deepEqual((await app.appUsers.getChannels(immediate)).channels, []);
    await account.integrations.delete(local.appId, integration._id);
});

test('link requests lead to the integrations asked for', async () => {
    const { integration } = await account.integrations.create(local.appId, { type: 'telegram', token: '123:abc' });
    const { appUser } = await createUser();
    const { linkRequests } = await app.appUsers.getLinkRequests(appUser._id, [integration._id]);
    assert.equal(linkRequests.length, 1);
    assert.equal(linkRequests[0].integrationId, integration._id);
    assert.match(linkRequests[0].code, /^lr_/);
    await account.integrations.delete(local.appId, integration._id);
});

test('two users become one', { skip: isV1 && 'v1 cannot merge' }, async () => {
    const [surviving, discarded] = (await Promise.all([createUser(), createUser()])).map(({ appUser }) => ({ _id: appUser._id }));
    assert.deepEqual(await app.appUsers.mergeUsers({ surviving, discarded }), {});
    await refused(() => app.appUsers.get(discarded._id), 404, 'not_found');
    assert.equal((await app.appUsers.get(surviving._id)).appUser._id, surviving._id);
});

test('a call of which only the path is known is refused loudly', async () => {
    const { appUser } = await createUser();
    await refused(() => app.appUsers.pingChannel(appUser._id, 'twilio'), 501);
    await refused(() => app.appUsers.viber.getQRCode(appUser._id), 501);
    await refused(() => app.stripe.getAccount(), 501);
});

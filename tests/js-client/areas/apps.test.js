'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { account, app, connect, createUser, isV1, local, refused } = require('../clients');

test('an app is created, listed, changed and deleted', async () => {
    const created = (await account.apps.create('Another shop', { maskCreditCardNumbers: false }, { branch: 'north' })).app;
    assert.match(created.appToken, /^[0-9a-z]{25}$/);
    assert.equal(created.settings.maskCreditCardNumbers, false);
    assert.deepEqual(created.metadata, { branch: 'north' });

    const { apps, hasMore, offset } = await account.apps.list(1, 1);
    assert.equal(apps.length, 1);
    assert.equal(typeof hasMore, 'boolean');
    assert.equal(offset, 1);

    const { app: updated } = await account.apps.update(created._id, { name: 'The other shop' });
    assert.equal(updated.name, 'The other shop');
    assert.equal((await account.apps.get(created._id)).app.name, 'The other shop');
    await account.apps.delete(created._id);
    await refused(() => account.apps.get(created._id), 404, 'not_found');
});

test('a key of an app signs for that app, until it is deleted', async () => {
    const { app: other } = await account.apps.create('Keys');
    const keys = account.apps.keys;
    const { key } = await keys.create(other._id, 'first');
    assert.match(key._id, /^app_[0-9a-f]{24}$/);
    assert.deepEqual((await keys.get(other._id, key._id)).key, key);
    assert.deepEqual((await keys.list(other._id)).keys.map(({ _id }) => _id).includes(key._id), true);

    const { appUser } = await createUser();
    const { jwt } = await keys.getJwt(other._id, key._id);
    for (const stranger of [connect({ jwt }), connect({ keyId: key._id, secret: key.secret, scope: 'app' })]) {
        await refused(() => stranger.appUsers.get(appUser._id), 404, 'not_found');
    }

    await keys.delete(other._id, key._id);
    await refused(() => connect({ jwt }).appUsers.get(appUser._id), 401, 'unauthorized');
    await account.apps.delete(other._id);
});

test('a key of the app does not manage apps', { skip: isV1 && 'this client refuses by itself' }, () =>
    refused(() => app.apps.list(), 403, 'forbidden'));

test('the ids of the SDK integrations', { skip: isV1 && 'since 2020' }, async () => {
    const ids = await account.apps.getSdkIds(local.appId);
    assert.deepEqual(Object.keys(ids).sort(), ['androidIntegrationId', 'iosIntegrationId', 'webIntegrationId']);
});

test('a service account and its keys', async () => {
    const accounts = account.serviceAccounts;
    const { serviceAccount } = await accounts.create('Partner');
    assert.equal((await accounts.update(serviceAccount._id, { name: 'Good partner' })).serviceAccount.name, 'Good partner');
    assert.equal((await accounts.get(serviceAccount._id)).serviceAccount.name, 'Good partner');
    assert.ok((await accounts.list()).serviceAccounts.some(({ _id }) => _id === serviceAccount._id));

    const { key } = await accounts.keys.create(serviceAccount._id, 'first');
    assert.match(key._id, /^svc_[0-9a-f]{24}$/);
    assert.equal((await accounts.keys.list(serviceAccount._id)).keys.length, 1);
    assert.equal((await accounts.keys.get(serviceAccount._id, key._id)).key.secret, key.secret);
    const { jwt } = await accounts.keys.getJwt(serviceAccount._id, key._id);
    const partner = connect({ jwt });
    await refused(() => partner.apps.get(local.appId), 404, 'not_found');
    const { app: own } = await partner.apps.create('Of the partner');
    assert.deepEqual((await partner.apps.list()).apps.map(({ _id }) => _id), [own._id]);

    await accounts.keys.delete(serviceAccount._id, key._id);
    await accounts.delete(serviceAccount._id);
    await account.apps.delete(own._id);
});

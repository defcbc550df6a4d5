'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { Sunshine, appId, newExternalId, rejected } = require('../client');

const users = new Sunshine.UsersApi();

test('a user is created, found by both ids, changed and deleted', async () => {
    const externalId = newExternalId();
    const { user } = await users.createUser(appId, {
        externalId,
        signedUpAt: '2020-02-03T04:05:06.789Z',
        profile: { givenName: 'Mira', surname: 'Muster', email: 'mira@example.org', locale: 'en' },
        metadata: { plan: 'gold', n: 3, vip: true },
    });
    assert.match(user.id, /^[0-9a-f]{24}$/);
    assert.equal(user.externalId, externalId);
    assert.equal(user.profile.givenName, 'Mira');
    assert.deepEqual({ ...user.metadata }, { plan: 'gold', n: 3, vip: true });

    assert.equal((await users.getUser(appId, user.id)).user.externalId, externalId);
    assert.equal((await users.getUser(appId, externalId)).user.id, user.id);
    const updated = (await users.updateUser(appId, user.id, { profile: { surname: 'Sol' }, metadata: { plan: null } })).user;
    assert.equal(updated.profile.givenName, 'Mira');
    assert.equal(updated.profile.surname, 'Sol');
    assert.equal(updated.metadata.plan, undefined);

    assert.equal((await users.deleteUserPersonalInformation(appId, user.id)).user.profile.givenName, undefined);
    await users.deleteUser(appId, user.id);
    await rejected(() => users.getUser(appId, user.id), 404, 'user_not_found');
});

test('errors have the shape of v2', async () => {
    const externalId = newExternalId();
    await users.createUser(appId, { externalId });
    await rejected(() => users.createUser(appId, { externalId }), 409, 'conflict');
    await rejected(() => users.createUser(appId, { externalId: newExternalId(), profile: { locale: 'x'.repeat(65) } }), 400, 'bad_request');
    await rejected(() => users.getUser('5bf0ab02e3c90d0022f4b832', externalId), 403, 'forbidden');
});

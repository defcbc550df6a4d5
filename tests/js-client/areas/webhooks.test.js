'use strict';

const assert = require('node:assert/strict');
const { after, test } = require('node:test');
const { Receiver, app, createUser, isV1, local, refused } = require('../clients');

const receivers = [];
after(() => receivers.forEach((receiver) => receiver.close()));

async function receive(triggers, more = {}) {
    const receiver = await new Receiver().start();
    receivers.push(receiver);
    const { webhook } = await app.webhooks.create({ target: receiver.url, triggers, ...more });
    return { receiver, webhook };
}

const about = (appUser, trigger) => ({ body }) => body && body.trigger === trigger && body.appUser && body.appUser._id === appUser._id;

test('a webhook is created, found, changed and deleted', async () => {
    const { receiver, webhook } = await receive(['message:appUser']);
    assert.equal((await receiver.next(({ method }) => method === 'HEAD')).body, null);
    assert.match(webhook._id, /^[0-9a-f]{24}$/);
    assert.ok(webhook.secret.length >= 22);
    assert.equal(webhook.version, isV1 ? undefined : 'v1.1');

    assert.deepEqual((await app.webhooks.get(webhook._id)).webhook, webhook);
    const updated = (await app.webhooks.update(webhook._id, { triggers: ['postback', 'message'] })).webhook;
    assert.deepEqual(updated.triggers.sort(), ['message', 'postback']);
    assert.equal(updated.secret, webhook.secret);
    assert.ok((await app.webhooks.list()).webhooks.some(({ _id }) => _id === webhook._id));

    assert.equal(await app.webhooks.delete(webhook._id), undefined);
    await refused(() => app.webhooks.get(webhook._id), 404, 'not_found');
});

test('a message calls it, with its secret and in the shape of its version', async () => {
    const { receiver, webhook } = await receive(['message:appUser', 'message:appMaker']);
    const { appUser } = await createUser(undefined, { givenName: 'Mira' });

    await app.appUsers.sendMessage(appUser._id, { role: 'appUser', type: 'text', text: 'Hi!' });
    const { headers, body } = await receiver.next(about(appUser, 'message:appUser'));
    assert.equal(headers['x-api-key'], webhook.secret);
    assert.match(headers['content-type'], /^application\/json/);
    assert.equal(body.app._id, local.appId);
    assert.equal(body.messages[0].text, 'Hi!');
    assert.equal(body.messages[0].name, 'Mira');
    assert.equal(body.version, isV1 ? undefined : 'v1.1');
    assert.equal('givenName' in body.appUser, isV1);
    assert.equal('conversation' in body, !isV1);

    await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'text', text: 'Hello.' });
    assert.equal((await receiver.next(about(appUser, 'message:appMaker'))).body.messages[0].text, 'Hello.');
    await app.webhooks.delete(webhook._id);
});

test('a postback calls it', async () => {
    const { receiver, webhook } = await receive(['postback']);
    const { appUser } = await createUser();
    const { message } = await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'text', text: '?', actions: [{ type: 'postback', text: 'Go', payload: 'GO' }] });
    await app.conversations.postPostback(appUser._id, message.actions[0]._id);
    const { body } = await receiver.next(about(appUser, 'postback'));
    assert.equal(body.postbacks[0].action.payload, 'GO');
    await app.webhooks.delete(webhook._id);
});

test('the whole user comes when it was asked for', { skip: isV1 && 'v1 always sends it' }, async () => {
    const { receiver, webhook } = await receive(['message:appUser'], { includeFullAppUser: true, includeClient: true });
    const { appUser } = await createUser(undefined, { givenName: 'Mira' });
    await app.appUsers.sendMessage(appUser._id, { role: 'appUser', type: 'text', text: 'Hi!' });
    assert.equal((await receiver.next(about(appUser, 'message:appUser'))).body.appUser.givenName, 'Mira');
    await app.webhooks.delete(webhook._id);
});

test('a target must be there, and a trigger be known', async () => {
    await refused(() => app.webhooks.create({ target: 'http://127.0.0.1:1/nobody' }), 400);
    const { receiver, webhook } = await receive(['message']);
    await app.webhooks.delete(webhook._id);
    await refused(() => app.webhooks.create({ target: receiver.url, triggers: ['message:nobody'] }), 400, 'bad_request');
});

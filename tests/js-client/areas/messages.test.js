'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { test } = require('node:test');
const { app, createUser, local, connect, newUserId, refused } = require('../clients');

const withFile = async (name, content, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'smooch-'));
    try {
        const file = path.join(folder, name);
        fs.writeFileSync(file, content);
        return await use(fs.createReadStream(file));
    } finally {
        fs.rmSync(folder, { recursive: true });
    }
};

test('a message with buttons', async () => {
    const { appUser } = await createUser();
    const { message, conversation } = await app.appUsers.sendMessage(appUser._id, {
        role: 'appMaker',
        type: 'text',
        name: 'ParcelBot',
        text: 'Shall it come today? ☃',
        metadata: { order: 'A-17' },
        actions: [
            { type: 'postback', text: 'Today', payload: 'TODAY' },
            { type: 'link', text: 'Where is it?', uri: 'https://shop.example.org/parcel' },
        ],
    });
    assert.equal(message.text, 'Shall it come today? ☃');
    assert.equal(message.name, 'ParcelBot');
    assert.equal(message.role, 'appMaker');
    assert.equal(typeof message.received, 'number');
    assert.deepEqual(message.metadata, { order: 'A-17' });
    assert.deepEqual(message.actions.map((action) => action.type), ['postback', 'link']);
    assert.equal(conversation.unreadCount, 1);

    assert.equal(await app.conversations.resetUnreadCount(appUser._id), undefined);
    assert.equal((await app.appUsers.getMessages(appUser._id)).conversation.unreadCount, 0);
    assert.equal((await app.appUsers.get(appUser._id)).appUser.conversationStarted, true);
});

test('a message of the user, who is named', async () => {
    const userId = newUserId();
    await createUser(userId, { givenName: 'Mira', surname: 'Holt' });
    const asMira = connect({ keyId: local.keyId, secret: local.secret, scope: 'appUser', userId });
    const { message } = await asMira.appUsers.sendMessage(userId, { role: 'appUser', type: 'text', text: 'Hi!' });
    assert.equal(message.name, 'Mira Holt');
    assert.equal(message.authorId, (await app.appUsers.get(userId)).appUser._id);
    await refused(() => asMira.appUsers.sendMessage(userId, { role: 'appMaker', type: 'text', text: 'Not me' }), 403, 'forbidden');
});

test('carousels, lists and locations', async () => {
    const { appUser } = await createUser();
    const items = [{ title: 'Parcel', actions: [{ type: 'postback', text: 'Track', payload: 'TRACK' }] }];
    for (const type of ['carousel', 'list']) {
        const { message } = await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type, items });
        assert.equal(message.items[0].title, 'Parcel');
        assert.equal(typeof message.text, 'string');
    }
    const { message } = await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'location', coordinates: { lat: 45.5, long: -73.6 } });
    assert.equal(message.coordinates.lat, 45.5);
});

test('what the service would refuse', async () => {
    const { appUser } = await createUser();
    await refused(() => app.appUsers.sendMessage(appUser._id, { type: 'text', text: 'No role' }), 400, 'bad_request');
    await refused(() => app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'image' }), 400, 'bad_request');
    await refused(() => app.appUsers.sendMessage('nobody', { role: 'appMaker', type: 'text', text: 'Hello' }), 404);
    await refused(() => app.appUsers.getMessages(appUser._id), 404);
    await refused(() => app.conversations.resetUnreadCount(appUser._id), 404);
});

test('an image is uploaded and can be fetched', async () => {
    const { appUser } = await createUser();
    const { message } = await withFile('map.png', 'not really a picture', (source) =>
        app.appUsers.uploadImage(appUser._id, source, { role: 'appMaker', name: 'ParcelBot' }));
    assert.equal(message.mediaType, 'image/png');
    assert.equal(message.name, 'ParcelBot');
    assert.equal(await (await fetch(message.mediaUrl)).text(), 'not really a picture');
});

test('an attachment is uploaded, sent and removed', async () => {
    const { appUser } = await createUser();
    const { mediaUrl, mediaType } = await withFile('receipt.pdf', '%PDF', (source) =>
        app.attachments.create({ access: 'public', for: 'message', appUserId: appUser._id }, source));
    assert.equal(mediaType, 'application/pdf');
    const { message } = await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'file', mediaUrl });
    assert.equal(message.mediaUrl, mediaUrl);
    assert.deepEqual(await app.attachments.delete(mediaUrl), {});
    assert.equal((await fetch(mediaUrl)).status, 404);
});

test('typing and a postback', async () => {
    const { appUser } = await createUser();
    const { message } = await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'text', text: '?', actions: [{ type: 'postback', text: 'Go', payload: 'GO' }] });
    await app.appUsers.conversationActivity(appUser._id, { role: 'appMaker', type: 'typing:start' });
    await app.conversations.postPostback(appUser._id, message.actions[0]._id);
    await refused(() => app.conversations.postPostback(appUser._id, '000000000000000000000000'), 404);
});

test('messages are deleted one by one, and all', async () => {
    const { appUser } = await createUser();
    const sent = [];
    for (const text of ['one', 'two', 'three']) {
        sent.push((await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'text', text })).message);
    }
    assert.deepEqual(await app.appUsers.deleteMessage(appUser._id, sent[1]._id), {});
    assert.deepEqual((await app.appUsers.getMessages(appUser._id)).messages.map((message) => message.text), ['one', 'three']);
    assert.deepEqual(await app.appUsers.deleteMessages(appUser._id), {});
    assert.deepEqual((await app.appUsers.getMessages(appUser._id)).messages, []);
});

test('the conversation of 2015 has its messages inside', async () => {
    const { appUser } = await createUser();
    await refused(() => app.conversations.get(appUser._id), 404);
    await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'text', text: 'Hello' });
    const { conversation } = await app.conversations.get(appUser._id);
    assert.equal(conversation.messages[0].text, 'Hello');
});

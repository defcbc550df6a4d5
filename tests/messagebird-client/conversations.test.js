'use strict';

// The official client against the fake service: MESSAGEBIRD_FAKE has its address, keys and channel as JSON.
const assert = require('node:assert/strict');
const http = require('node:http');
const https = require('node:https');
const { createSecretKey } = require('node:crypto');
const { promisify } = require('node:util');
const { after, test } = require('node:test');

const fake = JSON.parse(process.env.MESSAGEBIRD_FAKE);
const address = new URL(fake.address);

// The client calls a fixed host over https; each of its requests goes to the fake instead, otherwise unchanged.
https.request = (options) => {
    assert.equal(options.hostname, 'conversations.messagebird.com');
    return http.request({ ...options, hostname: address.hostname, port: address.port });
};

const { initClient } = require('messagebird');
const { verify, SIGNATURE_HEADER_NAME } = require('messagebird/lib/webhook-signature-jwt');

const promised = (area) => Object.fromEntries(Object.entries(area)
    .filter(([, value]) => typeof value === 'function')
    .map(([name, call]) => [name, promisify(call)]));
const client = initClient(fake.accessKey);
const conversations = promised(client.conversations);
const webhooks = promised(client.conversations.webhooks);

const servers = [];
after(() => servers.forEach((server) => server.close()));

/** A receiver of webhooks that keeps calls as they came. */
async function receive() {
    const calls = [];
    const waiting = [];
    const server = http.createServer(async (request, response) => {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        const call = { url: request.url, headers: request.headers, body: Buffer.concat(chunks) };
        const next = waiting.shift();
        if (next) next(call);
        else calls.push(call);
        response.end();
    });
    servers.push(server);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        root: `http://127.0.0.1:${server.address().port}`,
        next: () => (calls.length > 0 ? Promise.resolve(calls.shift()) : new Promise((resolve) => waiting.push(resolve))),
    };
}

const to = (n) => `+3160000${n}`;
const start = (n, text = 'Hi') => conversations.start({ to: to(n), channelId: fake.channelId, type: 'text', content: { text } });

test('a conversation is started, read, replied to, listed and archived', async () => {
    const started = await start(1001);
    assert.equal(started.status, 'active');
    assert.equal(started.contact.msisdn, 31600001001);

    assert.equal((await conversations.read(started.id)).id, started.id);
    const reply = await conversations.reply(started.id, { type: 'text', content: { text: 'Again' } });
    assert.deepEqual([reply.conversationId, reply.direction, reply.content.text], [started.id, 'sent', 'Again']);
    assert.equal((await conversations.readMessage(reply.id)).id, reply.id);

    const messages = await conversations.listMessages(started.id, 10, 0);
    assert.deepEqual(messages.items.map(({ content }) => content.text), ['Again', 'Hi']);
    assert.deepEqual([messages.offset, messages.limit, messages.count, messages.totalCount], [0, 10, 2, 2]);
    assert.ok((await conversations.list(20, 0)).items.some(({ id }) => id === started.id));

    assert.equal((await conversations.update(started.id, { status: 'archived' })).status, 'archived');
});

test('a message is sent by recipient', async () => {
    const sent = await conversations.send({ to: to(1002), from: fake.channelId, type: 'text', content: { text: 'Hi' } });
    assert.deepEqual(Object.keys(sent).sort(), ['id', 'status']);
    assert.equal(sent.status, 'accepted');
});

test('a contact that wrote is in the list', async () => {
    const { items } = await conversations.list(20, 0);
    const conversation = items.find(({ contact }) => contact.id === fake.contactId);
    const [message] = (await conversations.listMessages(conversation.id)).items;
    assert.deepEqual([message.direction, message.status, message.content.text], ['received', 'received', 'Hello from Mira']);
});

test('a webhook is created, read, listed, changed and deleted', async () => {
    const created = await webhooks.create({ events: ['message.created', 'message.updated'], channelId: fake.channelId, url: 'https://example.com/webhook' });
    assert.equal(created.status, 'enabled');
    assert.deepEqual(await webhooks.read(created.id), created);
    assert.ok((await webhooks.list(100, 0)).items.some(({ id }) => id === created.id));
    const changed = await webhooks.update(created.id, { status: 'disabled', events: ['message.created'] });
    assert.deepEqual([changed.status, changed.events], ['disabled', ['message.created']]);
    assert.equal(await webhooks.delete(created.id), true);
    await assert.rejects(() => webhooks.read(created.id), ({ statusCode, errors }) => statusCode === 404 && errors[0].code === 20);
});

test('errors have the shape that the client expects', async () => {
    const others = promised(initClient('test_wrong').conversations);
    await assert.rejects(() => others.list(10, 0), ({ statusCode, errors }) => statusCode === 401 && errors.length === 1);
    await assert.rejects(
        () => conversations.start({ to: to(1003), type: 'text', content: { text: 'Hi' } }),
        ({ message }) => message.includes('parameter: channelId'));
});

test('the signature of a webhook call is valid for the verifier of the client, and for nothing else', async () => {
    const receiver = await receive();
    const path = '/hook?tenant=acme&b=2%20x';
    const { id } = await webhooks.create({ events: ['message.created'], url: receiver.root + path });
    await start(1004, 'Grüße & <hi>');
    const call = await receiver.next();
    const key = createSecretKey(Buffer.from(fake.signingKey, 'utf8'));
    const jwt = call.headers[SIGNATURE_HEADER_NAME];

    assert.equal(call.url, path);
    assert.equal(JSON.parse(call.body).type, 'message.created');
    assert.equal(await verify(receiver.root + path, call.body, jwt, key), true);
    await assert.rejects(() => verify(receiver.root + '/hook', call.body, jwt, key), /url_hash/);
    await assert.rejects(() => verify(receiver.root + path, Buffer.from('{}'), jwt, key), /payload_hash/);
    await assert.rejects(() => verify(receiver.root + path, call.body, jwt, createSecretKey(Buffer.from(fake.accessKey))), /signature/);
    await webhooks.delete(id);
});

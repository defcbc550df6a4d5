'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { Sunshine, appId, createConversation, rejected } = require('../client');

const messages = new Sunshine.MessagesApi();
const author = { type: 'business', displayName: 'Bea' };
const postback = { type: 'postback', text: 'Pick', payload: 'PICK' };

const contents = {
    text: { type: 'text', text: 'Hello', actions: [{ type: 'reply', text: 'Yes', payload: 'YES' }] },
    html: { type: 'text', htmlText: '<b>Hello</b>' },
    markdown: { type: 'text', markdownText: '**Hello**' },
    image: { type: 'image', mediaUrl: 'https://example.org/a.png', altText: 'An image', actions: [{ type: 'link', text: 'Site', uri: 'https://example.org' }] },
    file: { type: 'file', mediaUrl: 'https://example.org/a.pdf' },
    carousel: { type: 'carousel', items: [{ title: 'A', description: 'B', mediaUrl: 'https://example.org/a.png', actions: [postback] }] },
    list: { type: 'list', items: [{ title: 'A', actions: [postback] }], actions: [postback] },
    location: { type: 'location', coordinates: { lat: 1.5, long: -2 }, location: { name: 'Here', address: 'There' } },
    form: { type: 'form', fields: [{ type: 'text', name: 'n', label: 'N' }, { type: 'select', name: 's', label: 'S', options: [{ name: 'a', label: 'A' }] }, { type: 'email', name: 'e', label: 'E' }] },
};

for (const [name, content] of Object.entries(contents)) {
    test(`a message with ${name} is posted and found in the list`, async () => {
        const { conversation } = await createConversation();
        const posted = await messages.postMessage(appId, conversation.id, { author, content, metadata: { a: 1 } });
        assert.equal(posted.messages.length, 1);
        assert.equal(posted.messages[0].content.type, content.type);
        const listed = await messages.listMessages(appId, conversation.id, {});
        assert.deepEqual(listed.messages.map(({ id }) => id), [posted.messages[0].id]);
        assert.equal(listed.messages[0].author.displayName, 'Bea');
        assert.deepEqual({ ...listed.messages[0].metadata }, { a: 1 });
    });
}

test('a user sends a message; messages are paged and deleted', async () => {
    const { user, conversation } = await createConversation();
    for (let i = 0; i < 101; i++) {
        await messages.postMessage(appId, conversation.id, { author: { type: 'user', userId: user.id }, content: { type: 'text', text: `m${i}` } });
    }

    const newest = await messages.listMessages(appId, conversation.id, {});
    assert.equal(newest.messages.length, 100);
    assert.equal(newest.messages[99].content.text, 'm100');
    const older = await messages.listMessages(appId, conversation.id, { page: { before: newest.meta.beforeCursor } });
    assert.deepEqual(older.messages.map(({ content }) => content.text), ['m0']);
    assert.equal(older.meta.hasMore, false);
    await messages.deleteMessage(appId, conversation.id, older.messages[0].id);
    await messages.deleteAllMessages(appId, conversation.id);
    assert.deepEqual((await messages.listMessages(appId, conversation.id, {})).messages, []);
});

test('a message that is wrong has a list of errors', async () => {
    const { conversation } = await createConversation();
    await rejected(() => messages.postMessage(appId, conversation.id, { author, content: { type: 'text', text: 'x'.repeat(4097) } }), 400, 'bad_request');
    await rejected(() => messages.postMessage(appId, conversation.id, { author, content: { type: 'carousel', items: [] } }), 400, 'bad_request');
    await rejected(() => messages.postMessage(appId, '5bf0ab02e3c90d0022f4b832', { author, content: contents.text }), 404, 'conversation_not_found');
});

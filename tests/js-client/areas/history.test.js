'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { app, createUser } = require('../clients');

const count = 230;

async function userWithHistory() {
    const { appUser } = await createUser();
    for (let n = 1; n <= count; n++) {
        await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'text', text: `Message ${n}` });
    }
    return appUser._id;
}

// A cursor leaves out its own millisecond, which several messages may share: reach one back, and drop what is known.
async function walk(userId, first, cursor) {
    const seen = new Map();
    for (let query = first; ; ) {
        const page = await app.appUsers.getMessages(userId, query);
        assert.ok(page.messages.length <= 100);
        const times = page.messages.map((message) => message.received);
        assert.deepEqual(times, [...times].sort((a, b) => a - b));
        const before = seen.size;
        page.messages.forEach((message) => seen.set(message._id, message));
        if (seen.size === before) {
            return [...seen.values()];
        }
        query = cursor(times);
    }
}

const texts = (messages) => messages.map((message) => message.text);
const all = Array.from({ length: count }, (_, n) => `Message ${n + 1}`);
const millisecond = 0.001;

test('a history is paged back and forth by time', async () => {
    const userId = await userWithHistory();

    const backward = await walk(userId, {}, (times) => ({ before: (times[0] + millisecond).toFixed(3) }));
    assert.deepEqual(texts(backward).sort(), [...all].sort());

    const forward = await walk(userId, { after: 1 }, (times) => ({ after: (times[times.length - 1] - millisecond).toFixed(3) }));
    assert.deepEqual(texts(forward), all);

    const newest = await app.appUsers.getMessages(userId);
    assert.equal(newest.messages.length, 100);
    assert.match(newest.next, /\/messages\?before=/);
    const next = await fetch(newest.next, { headers: app.authHeaders });
    assert.equal(next.status, 200);
    assert.equal((await next.json()).messages.length, 100);

    await assert.rejects(() => app.appUsers.getMessages(userId, { before: 1, after: 1 }), /mutually exclusive/);
});

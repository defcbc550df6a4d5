'use strict';

const assert = require('node:assert/strict');
const { before, test } = require('node:test');
const { Sunshine, appId, createConversation, newExternalId, rejected } = require('../client');

const conversations = new Sunshine.ConversationsApi();
const participants = new Sunshine.ParticipantsApi();
const users = new Sunshine.UsersApi();

before(() => new Sunshine.AppsApi().updateApp(appId, { settings: { multiConvoEnabled: true } }));

test('a conversation is created, changed, found and deleted', async () => {
    const { user, conversation } = await createConversation();
    assert.equal(conversation.type, 'personal');
    assert.equal(conversation.isDefault, true);
    const second = (await conversations.createConversation(appId, { type: 'personal', participants: [{ userId: user.id }], displayName: 'Second' })).conversation;
    assert.equal(second.isDefault, false);
    assert.equal((await conversations.updateConversation(appId, second.id, { description: 'More' })).conversation.description, 'More');
    assert.equal((await conversations.getConversation(appId, second.id)).conversation.displayName, 'Second');
    await rejected(() => conversations.deleteConversation(appId, conversation.id), 400, 'bad_request');
    await conversations.deleteConversation(appId, second.id);
    await rejected(() => conversations.getConversation(appId, second.id), 404, 'conversation_not_found');
});

test('conversations are paged by cursor in both directions', async () => {
    const { user } = await createConversation();
    for (let i = 1; i < 5; i++) {
        await conversations.createConversation(appId, { type: 'personal', participants: [{ userId: user.id }] });
    }

    // The client sends one member of page only; the links carry the size along.
    const all = (await conversations.listConversations(appId, { userId: user.id }, {})).conversations.map(({ id }) => id);
    assert.equal(all.length, 5);
    const first = await conversations.listConversations(appId, { userId: user.id }, { page: { size: 2 } });
    assert.deepEqual(first.conversations.map(({ id }) => id), all.slice(0, 2));
    assert.equal(first.meta.hasMore, true);
    const rest = await conversations.listConversations(appId, { userId: user.id }, { page: { after: first.meta.afterCursor } });
    assert.deepEqual(rest.conversations.map(({ id }) => id), all.slice(2));
    const back = await conversations.listConversations(appId, { userId: user.id }, { page: { before: rest.meta.beforeCursor } });
    assert.deepEqual(back.conversations.map(({ id }) => id), all.slice(0, 2));
    assert.equal(back.meta.hasMore, false);
});

test('people join a group and leave it', async () => {
    const [mira, tom] = await Promise.all([newExternalId(), newExternalId()].map(async (externalId) => (await users.createUser(appId, { externalId })).user));
    const { conversation } = await conversations.createConversation(appId, { type: 'sdkGroup', participants: [{ userId: mira.id, subscribeSDKClient: false }] });
    await participants.joinConversation(appId, conversation.id, { userId: tom.id, subscribeSDKClient: false });
    const ids = async () => (await participants.listParticipants(appId, conversation.id, {})).participants.map(({ userId }) => userId);
    assert.deepEqual(await ids(), [mira.id, tom.id]);
    await participants.leaveConversation(appId, conversation.id, { userId: mira.id });
    assert.deepEqual(await ids(), [tom.id]);
});

'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { account, app, createUser, isV1, local, refused } = require('../clients');

const items = [
    { type: 'link', text: 'Shop', uri: 'https://shop.example.org/' },
    { type: 'submenu', text: 'Parcels', items: [{ type: 'postback', text: 'Track', payload: 'TRACK' }] },
];
const labels = (menu) => menu.items.map((item) => item.text);

test('the menu of the app and the menu of an integration', async () => {
    assert.deepEqual(labels((await app.menu.configure({ items })).menu), ['Shop', 'Parcels']);
    assert.equal((await app.menu.get()).menu.items[1].items[0].payload, 'TRACK');

    const { integration } = await account.integrations.create(local.appId, { type: 'telegram', token: '123:abc' });
    const menu = account.integrations.menu;
    assert.deepEqual(labels((await menu.create(local.appId, integration._id, { items: items.slice(0, 1) })).menu), ['Shop']);
    assert.deepEqual(labels((await menu.update(local.appId, integration._id, { items: items.slice(1) })).menu), ['Parcels']);
    assert.deepEqual(labels((await menu.get(local.appId, integration._id)).menu), ['Parcels']);
    await menu.delete(local.appId, integration._id);
    assert.deepEqual(labels((await menu.get(local.appId, integration._id)).menu), ['Shop', 'Parcels']);

    assert.deepEqual(await app.menu.remove(), { menu: { items: [] } });
    await account.integrations.delete(local.appId, integration._id);
});

test('a template is created, used, changed and deleted', { skip: isV1 && 'this client has none' }, async () => {
    const { template } = await app.templates.create({ name: 'parcel_sent', message: { role: 'appMaker', type: 'text', text: 'It is on its way' } });
    assert.equal((await app.templates.get(template._id)).template.name, 'parcel_sent');

    const { appUser } = await createUser();
    const { message } = await app.appUsers.sendMessage(appUser._id, { role: 'appMaker', type: 'text', text: '%{{template: parcel_sent}}%' });
    assert.equal(message.text, 'It is on its way');

    await app.templates.update(template._id, { name: 'parcel_left' });
    const { templates, hasMore, offset } = await app.templates.list({ limit: 10, offset: 0 });
    assert.deepEqual(templates.map(({ name }) => name), ['parcel_left']);
    assert.equal(hasMore, false);
    assert.equal(offset, 0);

    await app.templates.delete(template._id);
    await refused(() => app.templates.get(template._id), 404, 'not_found');
});

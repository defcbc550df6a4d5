'use strict';

// The official clients as programs: node client.js v1.1|v2 PACKAGE URL CONCURRENT. Each line of the input has the name of a call and
// milliseconds: the call is made for as long, and the response is the number of calls, and the microseconds of time and of CPU that they
// took.
const { createRequire } = require('node:module');
const { createInterface } = require('node:readline');

const [api, folder, url, concurrent] = process.argv.slice(2);
const load = createRequire(folder);
const appId = '5c0fbb112233445566778899';
const userId = '5698edbf2a43bd081be982f1';
const conversationId = 'df0ebe56cbeab98589b8bfa7';
const text = 'Hello, it comes today.';

const clients = {
    'v1.1': () => {
        const Smooch = load('smooch-core-v1.1');
        const { appUsers } = new Smooch({
            serviceUrl: url, keyId: 'act_5bf0aa112233445566778899', secret: 'Q7_xK2m-PzR4tW9vB1nC8dLa', scope: 'account',
        });
        return {
            page: () => appUsers.getMessages(appId, userId),
            get: () => appUsers.get(appId, userId),
            send: () => appUsers.sendMessage(appId, userId, { role: 'appMaker', type: 'text', text }),
        };
    },
    v2: () => {
        const Sunshine = load('sunshine-conversations-client');
        const { instance } = Sunshine.ApiClient;
        instance.basePath = `${url}sc`;
        const key = { username: 'app_5bf0aa112233445566778899', password: 'Q7_xK2m-PzR4tW9vB1nC8dLa' };
        Object.assign(instance.authentications.basicAuth, key);
        const [messages, users] = [new Sunshine.MessagesApi(), new Sunshine.UsersApi()];
        return {
            page: () => messages.listMessages(appId, conversationId, {}),
            get: () => users.getUser(appId, userId),
            send: () => messages.postMessage(appId, conversationId, { author: { type: 'business' }, content: { type: 'text', text } }),
        };
    },
};

async function run(call, time) {
    const [begun, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
    const end = begun + BigInt(time) * 1_000_000n;
    let count = 0;
    await Promise.all(Array.from({ length: Number(concurrent) }, async () => {
        while (process.hrtime.bigint() < end) {
            await call();
            count++;
        }
    }));
    const { user, system } = process.cpuUsage(cpu);
    return [count, Number(process.hrtime.bigint() - begun) / 1000, user + system];
}

async function main() {
    const calls = clients[api]();
    for await (const line of createInterface({ input: process.stdin })) {
        const [name, milliseconds] = line.split(' ');
        console.log((await run(calls[name], milliseconds)).join(' '));
    }
    // Some clients keep connections open.
    process.exit(0);
}

main();

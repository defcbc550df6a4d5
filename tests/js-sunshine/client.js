'use strict';

// The client under test. LOCAL_SMOOCH is the first line that "smooch serve" prints.
const assert = require('node:assert/strict');
const http = require('node:http');
const { once } = require('node:events');
const { randomUUID } = require('node:crypto');
const Sunshine = require('sunshine-conversations-client');

const local = JSON.parse(process.env.LOCAL_SMOOCH);
const appId = local.appId;

const apiClient = Sunshine.ApiClient.instance;
apiClient.basePath = `${local.url.replace(/\/$/, '')}/sc`;
Object.assign(apiClient.authentications.basicAuth, { username: local.keyId, password: local.secret });

const newExternalId = () => `mira-${randomUUID()}@example.org`;

/** Creates a user with a conversation. */
async function createConversation() {
    const { user } = await new Sunshine.UsersApi().createUser(appId, { externalId: newExternalId(), profile: { givenName: 'Mira' } });
    const { conversation } = await new Sunshine.ConversationsApi().createConversation(appId, { type: 'personal', participants: [{ userId: user.id }] });
    return { user, conversation };
}

/** Expects a call to be rejected with a status and v2's list of errors. */
async function rejected(call, status, code) {
    await assert.rejects(call, (error) => {
        assert.equal(error.status, status, error.stack);
        const { errors } = error.body || error.response.body;
        assert.ok(errors.length > 0);
        errors.forEach((one) => {
            assert.equal(one.code, code);
            assert.equal(typeof one.title, 'string');
        });
        return true;
    });
}

/** A receiver of webhooks on a port of its own. */
class Receiver {
    constructor() {
        this.calls = [];
        this.waiting = [];
        this.server = http.createServer((request, response) => {
            const body = [];
            request.on('data', (part) => body.push(part));
            request.on('end', () => {
                response.end();
                this.calls.push({ headers: request.headers, body: JSON.parse(Buffer.concat(body).toString('utf8')) });
                this.waiting.splice(0).forEach((wake) => wake());
            });
        });
    }

    async start() {
        this.server.listen(0, '127.0.0.1');
        await once(this.server, 'listening');
        this.url = `http://127.0.0.1:${this.server.address().port}/hook`;
        return this;
    }

    /** Takes the next call that matches, past or future. */
    async next(matches) {
        for (;;) {
            const at = this.calls.findIndex(matches);
            if (at >= 0) {
                return this.calls.splice(at, 1)[0];
            }
            await new Promise((wake) => this.waiting.push(wake));
        }
    }

    close() {
        this.server.closeAllConnections();
        this.server.close();
    }
}

module.exports = { Receiver, Sunshine, appId, createConversation, local, newExternalId, rejected };

'use strict';

// The clients under test: LOCAL_SMOOCH is the first line that "smooch serve" prints, SMOOCH_VERSION is v1 or v1.1.
const assert = require('node:assert/strict');
const http = require('node:http');
const { once } = require('node:events');
const { randomUUID } = require('node:crypto');

// Node has a FormData of its own since version 18. The clients would take it, and cannot send it.
global.FormData = require('form-data');

const local = JSON.parse(process.env.LOCAL_SMOOCH);
const version = process.env.SMOOCH_VERSION;
const isV1 = version === 'v1';
const Smooch = require(isV1 ? 'smooch-core-v1' : 'smooch-core-v1.1');

const connect = (options) => new Smooch({ serviceUrl: local.url, ...options });

/** The app's own key: the paths name no app. */
const app = connect({ keyId: local.keyId, secret: local.secret, scope: 'app' });

/** A key of the account: the paths name the app, which is the first argument of each call. */
const account = connect({ keyId: local.accountKeyId, secret: local.accountSecret, scope: 'account' });

/** A userId that nobody else uses. */
const newUserId = () => `mira-${randomUUID()}@example.org`;

/** The two generations of the client take the fields of a new user differently. */
const createUser = (userId = newUserId(), fields = {}) =>
    isV1 ? app.appUsers.create(userId, fields) : app.appUsers.create({ appUser: { userId, ...fields } });

/** Expects a call to be refused with a status and, when given, a code. */
async function refused(call, status, code) {
    await assert.rejects(call, (error) => {
        assert.equal(error.response && error.response.status, status, error.stack);
        assert.equal(typeof error.description, 'string');
        if (code) {
            assert.equal(error.code, code);
        }
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
                const text = Buffer.concat(body).toString('utf8');
                this.calls.push({ method: request.method, headers: request.headers, body: text ? JSON.parse(text) : null });
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

module.exports = { Receiver, Smooch, account, app, connect, createUser, isV1, local, newUserId, refused, version };

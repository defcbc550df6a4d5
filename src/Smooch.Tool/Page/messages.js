// The messages of one conversation, loaded where the reader looks.
import { api, attempt } from './api.js';
import { normalize } from './model.js';

const page = 100;

export class Messages {
    constructor(path, count, onLoaded) {
        Object.assign(this, { path, count, onLoaded });
        this.items = new Map();
        this.pages = new Map();
    }

    get(index) {
        return this.items.get(index);
    }

    // Asks for what is missing in a range.
    ensure(first, last) {
        for (let number = Math.floor(first / page); number * page < Math.min(last, this.count); number++) {
            if (!this.pages.has(number)) this.#load(number);
        }
    }

    append(messages, count) {
        const isComplete = this.pages.has(Math.floor(Math.max(0, this.count - 1) / page)) || this.count === 0;
        this.count = count;
        messages.forEach((message, i) => this.items.set(count - messages.length + i, normalize(message)));
        if (isComplete) this.pages.set(Math.floor((count - 1) / page), 'loaded');
    }

    // Something changed in place: what is shown stays until it is read again. A response on its way may be older than the change.
    expire(count) {
        this.count = count;
        this.pages = new Map();
        for (const index of this.items.keys()) if (index >= count) this.items.delete(index);
    }

    // The index of the newest message of the person among the known ones at the end.
    lastOfMine() {
        for (let i = this.count - 1; i >= 0 && i > this.count - 200; i--) if (this.items.get(i)?.isMine) return i;
        return -1;
    }

    async #load(number) {
        const { pages } = this;
        pages.set(number, 'loading');
        const from = number * page;
        const found = await attempt(() => api.get(this.path('messages', `from=${from}&count=${page}`)));
        if (!found) {
            pages.delete(number);
            return;
        }
        if (pages !== this.pages) return;
        found.messages.forEach((message, i) => this.items.set(from + i, normalize(message)));
        pages.set(number, 'loaded');
        this.onLoaded(from, from + found.messages.length);
    }
}

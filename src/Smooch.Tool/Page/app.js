// Starts the page.
import { api, attempt, listen } from './api.js';
import { copy, toast } from './dom.js';
import { changed, on, state, take } from './store.js';
import './theme.js';
import './views.js';
import './users.js';
import './chat.js';
import './journal.js';
import './connect.js';
import './webhooks.js';
import './faults.js';

const live = document.getElementById('live');
const address = document.getElementById('copy-address');

address.addEventListener('click', () => copy(state.url, 'Base address'));
on('snapshot', () => {
    address.textContent = state.url;
    address.hidden = false;
});

// The stream opens first, then the state is read: what happens in between comes twice rather than never.
listen(
    {
        user: ({ seq, user, messages }) => {
            if (seq <= state.seq) return;
            state.users.set(user.id, user);
            changed('users');
            changed('user', { user, messages });
        },
        gone: ({ id }) => {
            state.users.delete(id);
            if (state.selected === id) {
                state.selected = null;
                changed('selected');
            }
            changed('users');
        },
        typing: detail => changed('typing', detail),
        journal: entry => changed('journal', entry),
        cleared: () => changed('cleared'),
        webhooks: list => {
            state.webhooks = list;
            changed('webhooks');
        },
        health: ({ id, health }) => {
            const webhook = state.webhooks.find(known => known.id === id);
            if (webhook) {
                webhook.health = health;
                changed('webhooks');
            }
        },
        trouble: ({ message }) => toast(message, true),
        faults: faults => {
            state.faults = faults;
            changed('faults');
        },
    },
    async connection => {
        live.className = `live ${connection}`;
        live.lastElementChild.textContent = connection === 'on' ? 'Live' : 'Disconnected';
        if (connection === 'on') {
            const snapshot = await attempt(() => api.get('state'));
            if (snapshot) take(snapshot);
        }
    },
);

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
        user: ({ seq, user, added }) => {
            if (seq <= state.seq) return;
            state.users.set(user.id, user);
            changed('users');
            changed('user', { user, added });
        },
        gone: ({ id }) => {
            state.users.delete(id);
            if (state.selected === id) {
                state.selected = null;
                changed('selected');
            }
            changed('users');
        },
        journal: entry => changed('journal', entry),
        cleared: () => changed('cleared'),
        setup: setup => {
            Object.assign(state, setup);
            changed('webhooks');
            changed('selected');
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

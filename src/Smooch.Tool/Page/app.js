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

// The stream opens first, then the state is read: what happens in between comes twice rather than never. The state may be older than
// an update that comes before it, so updates wait for it.
const pause = 1000;
let waiting = null;
const afterState = handlers =>
    Object.fromEntries(
        Object.entries(handlers).map(([name, handle]) => [name, data => (waiting ? waiting.push(() => handle(data)) : handle(data))]),
    );

async function readState() {
    const kept = (waiting = []);
    let snapshot;
    // A newer connection reads the state itself.
    while (!snapshot && waiting === kept) {
        snapshot = await attempt(() => api.get('state'));
        if (!snapshot) await new Promise(resolve => setTimeout(resolve, pause));
    }
    if (waiting !== kept) return;
    waiting = null;
    take(snapshot);
    for (const update of kept) update();
}

const updates = {
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
    cleared: detail => changed('cleared', detail),
    setup: setup => {
        Object.assign(state, setup);
        changed('webhooks');
    },
    faults: faults => {
        state.faults = faults;
        changed('faults');
    },
};

listen({ ...afterState(updates), trouble: ({ message }) => toast(message, true) }, connection => {
    live.className = `live ${connection}`;
    live.lastElementChild.textContent = connection === 'on' ? 'Live' : 'Disconnected';
    if (connection === 'on') readState();
    else waiting = [];
});

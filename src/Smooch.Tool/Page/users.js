// The list of users, and the dialogs that create and rename them.
import { api, attempt } from './api.js';
import { avatar, dialog, foot, h, time } from './dom.js';
import { changed, latest, on, select, state, unreadOf } from './store.js';
import { VirtualList } from './virtual-list.js';
import { showView } from './views.js';

const names = [
    'Mira Sol',
    'Tomás Vidal',
    'Aiko Mori',
    'Zanele Khumalo',
    'Noor Haddad',
    'Lukas Brandt',
    'Ines Costa',
    'Ravi Nair',
    'Elin Berg',
    'Mateo Rojas',
];
const channels = [
    ['web', 'Web'],
    ['ios', 'iOS'],
    ['android', 'Android'],
    ['whatsapp', 'WhatsApp'],
    ['messenger', 'Messenger'],
    ['telegram', 'Telegram'],
    ['line', 'LINE'],
    ['viber', 'Viber'],
    ['twilio', 'SMS'],
    ['mailgun', 'E-mail'],
];
const scroller = document.getElementById('user-list');
const filter = document.getElementById('user-filter');
let shown = [];
let active = -1;

const list = new VirtualList(scroller, { estimate: 58, render, role: 'listbox', label: 'Users' });
list.body.tabIndex = 0;
list.body.addEventListener('keydown', onKey);
filter.addEventListener('input', arrange);
document.getElementById('new-user').addEventListener('click', createUser);
on('users selected', arrange);

function arrange() {
    const wanted = filter.value.trim().toLowerCase();
    const all = [...state.users.values()];
    filter.hidden = all.length < 8;
    shown = all
        .filter(user => !wanted || `${user.name} ${user.alias ?? ''}`.toLowerCase().includes(wanted))
        .sort((a, b) => (latest(b).lastAt ?? '').localeCompare(latest(a).lastAt ?? ''));
    active = shown.findIndex(user => user.id === state.selected);
    list.body.hidden = shown.length === 0;
    if (list.count !== shown.length) list.setCount(shown.length);
    list.refresh();
    mark();
}

function mark() {
    const row = list.row(active);
    if (row) list.body.setAttribute('aria-activedescendant', row.id);
    else list.body.removeAttribute('aria-activedescendant');
}

function render(index) {
    const user = shown[index];
    const last = latest(user);
    const unread = unreadOf(user);
    return h(
        'div',
        {
            class: 'user',
            role: 'option',
            id: `user-${user.id}`,
            'aria-selected': user.id === state.selected ? 'true' : 'false',
            onclick: () => choose(user.id, last.id),
        },
        avatar(user.name, user.id),
        h('div', { class: 'name' }, user.name),
        h('div', { class: 'at' }, last.lastAt ? time.brief(new Date(last.lastAt)) : ''),
        h(
            'div',
            { class: 'last' },
            last.isTyping ? 'typing …' : last.lastText ? `${last.isLastMine ? '' : 'Bot: '}${last.lastText}` : 'No messages yet',
        ),
        unread > 0 && h('div', { class: 'count' }, String(unread), h('span', { class: 'unseen' }, ' unread')),
    );
}

function choose(id, chat = '') {
    select(id, chat);
    showView('chat');
}

function onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step !== undefined && shown.length > 0) {
        event.preventDefault();
        active = Math.max(0, Math.min(shown.length - 1, active + step));
        list.show(active);
        select(shown[active].id, latest(shown[active]).id);
    } else if (event.key === 'Enter') {
        showView('chat');
        document.querySelector('.composer textarea')?.focus();
    }
}

export function createUser() {
    const known = state.messageBirdUrl ? [...channels, ['messagebird', 'MessageBird WhatsApp']] : channels;
    const alias = h('input', { name: 'alias', autocomplete: 'off' });
    const label = h('span');
    const form = h(
        'form',
        { class: 'stack', onsubmit: submit },
        h('label', null, 'Name', h('input', { name: 'name', value: names[state.users.size % names.length], autocomplete: 'off' })),
        h(
            'label',
            null,
            'Channel',
            h(
                'select',
                { name: 'channel', onchange: explain },
                known.map(([value, text]) => h('option', { value }, text)),
            ),
        ),
        h('label', null, label, alias),
        foot(() => box.close(), 'Create'),
    );
    const box = dialog('New user', form);
    form.elements.name.select();
    explain();

    function explain() {
        const isBird = form.elements.channel.value === 'messagebird';
        label.textContent = isBird ? 'Phone number (optional)' : 'User id of your system (optional)';
        alias.placeholder = isBird ? '+31612345678' : 'mira@example.org';
    }

    async function submit(event) {
        event.preventDefault();
        const { name, channel } = form.elements;
        const user = await attempt(() => api.post('users', { name: name.value, alias: alias.value, channel: channel.value }));
        if (!user) return;
        // An update that came before the response is newer.
        if (!state.users.has(user.id)) state.users.set(user.id, user);
        box.close();
        changed('users');
        choose(user.id);
        document.querySelector('.composer textarea')?.focus();
    }
}

export function renameUser(user) {
    const form = h(
        'form',
        { class: 'stack', onsubmit: submit },
        h('label', null, 'Name', h('input', { name: 'name', value: user.name, autocomplete: 'off' })),
        foot(() => box.close(), 'Rename'),
    );
    const box = dialog('Rename user', form);
    form.elements.name.select();

    async function submit(event) {
        event.preventDefault();
        if (await attempt(() => api.patch(`users/${user.id}`, { name: form.elements.name.value }))) box.close();
    }
}

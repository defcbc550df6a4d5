// The list of users, and the dialogs that create and rename them.
import { api, attempt } from './api.js';
import { avatar, dialog, fill, h, time } from './dom.js';
import { nameOf } from './model.js';
import { changed, on, select, state } from './store.js';
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
const channels = ['web', 'ios', 'android', 'whatsapp', 'messenger', 'telegram', 'line', 'viber', 'twilio', 'mailgun'];
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
        .filter(user => !wanted || `${nameOf(user)} ${user.userId ?? ''}`.toLowerCase().includes(wanted))
        .sort((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0));
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
    const name = nameOf(user);
    const last = user.lastText ? `${user.lastRole === 'appUser' ? '' : 'Bot: '}${user.lastText}` : 'No messages yet';
    return h(
        'div',
        {
            class: 'user',
            role: 'option',
            id: `user-${user.id}`,
            'aria-selected': user.id === state.selected ? 'true' : 'false',
            onclick: () => choose(user.id),
        },
        avatar(name, user.id),
        h('div', { class: 'name' }, name),
        h('div', { class: 'at' }, user.lastAt ? time.brief(new Date(user.lastAt * 1000)) : ''),
        h('div', { class: 'last' }, last),
        user.unread > 0 && h('div', { class: 'count', 'aria-label': `${user.unread} unread` }, String(user.unread)),
    );
}

function choose(id) {
    select(id);
    showView('chat');
}

function onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step !== undefined && shown.length > 0) {
        event.preventDefault();
        active = Math.max(0, Math.min(shown.length - 1, active + step));
        list.show(active);
        select(shown[active].id);
    } else if (event.key === 'Enter') {
        showView('chat');
        document.querySelector('.composer textarea')?.focus();
    }
}

export function createUser() {
    const given = names[state.users.size % names.length];
    const form = h(
        'form',
        { class: 'stack', onsubmit: submit },
        h('label', null, 'Name', h('input', { name: 'name', value: given, autocomplete: 'off' })),
        h(
            'label',
            null,
            'User id of your system (optional)',
            h('input', { name: 'userId', placeholder: 'mira@example.org', autocomplete: 'off' }),
        ),
        h(
            'label',
            null,
            'Channel',
            h(
                'select',
                { name: 'channel' },
                channels.map(channel => h('option', null, channel)),
            ),
        ),
        h(
            'div',
            { class: 'foot' },
            h('button', { type: 'button', onclick: () => box.close() }, 'Cancel'),
            h('button', { class: 'primary' }, 'Create'),
        ),
    );
    const box = dialog('New user', form);
    form.elements.name.select();

    async function submit(event) {
        event.preventDefault();
        const user = await attempt(() =>
            api.post('users', {
                ...split(form.elements.name.value),
                userId: form.elements.userId.value,
                channel: form.elements.channel.value,
            }),
        );
        if (!user) return;
        state.users.set(user.id, user);
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
        h(
            'label',
            null,
            'Name',
            h('input', { name: 'name', value: [user.givenName, user.surname].filter(Boolean).join(' '), autocomplete: 'off' }),
        ),
        h(
            'div',
            { class: 'foot' },
            h('button', { type: 'button', onclick: () => box.close() }, 'Cancel'),
            h('button', { class: 'primary' }, 'Rename'),
        ),
    );
    const box = dialog('Rename user', form);
    form.elements.name.select();

    async function submit(event) {
        event.preventDefault();
        if (await attempt(() => api.patch(`users/${user.id}`, split(form.elements.name.value)))) box.close();
    }
}

function split(name) {
    const [givenName, ...rest] = name.trim().split(/\s+/);
    return { givenName, surname: rest.join(' ') };
}

export function emptyUsers(target) {
    fill(target, h('button', { type: 'button', class: 'primary', onclick: createUser }, 'Create a user'));
}

// One chat: the messages between the chosen user and the bot.
import { agentBar } from './agent.js';
import { api, attempt } from './api.js';
import { composer, shareLocation } from './composer.js';
import { openConnect } from './connect.js';
import { avatar, dialog, fill, h, iconButton, say, time } from './dom.js';
import { messageRow } from './message.js';
import { Messages } from './messages.js';
import { actionId } from './model.js';
import { on, select, selectedChat, selectedUser, state } from './store.js';
import { createUser, renameUser } from './users.js';
import { VirtualList } from './virtual-list.js';

const root = document.getElementById('chat');
const pause = 120_000;
let view = null;

on('selected', open);
on('users', () => {
    if (!view || !selectedUser()) open();
});
on('user', detail => {
    if (view?.user.id === detail.user.id) update(detail);
});
on('webhooks', () => {
    if (view) showHead();
});
document.addEventListener('visibilitychange', read);

function open() {
    const user = selectedUser();
    const chat = selectedChat();
    if (view && user?.id === view.user.id && chat.id === view.chat.id) {
        update({ user, added: {} });
        return;
    }
    view = null;
    if (!user) {
        fill(root, welcome());
        return;
    }

    const scroller = h('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': `Chat with ${user.name}` });
    const jump = h('button', { type: 'button', class: 'jump', hidden: true, onclick: () => list.toEnd() }, 'Newest messages');
    const typing = h(
        'div',
        { class: 'typing-line', hidden: true },
        h('div', { class: 'bubble typing', role: 'img', 'aria-label': 'The bot is typing' }, h('i'), h('i'), h('i')),
    );
    const writing = composer(user, { act, upload, asAgent: text => agent('send', text) });
    const head = h('div', { class: 'head' });
    const control = h('div', { class: 'control', hidden: true });
    fill(root, head, control, h('div', { class: 'over' }, scroller, typing, jump), writing.element);

    const messages = new Messages(path, chat.count, (from, to) => {
        if (view?.messages === messages) list.refresh(Math.max(0, from - 1), to + 1);
    });
    const list = new VirtualList(scroller, {
        estimate: 66,
        sticky: true,
        label: 'Messages',
        render,
        onRange: (first, last) => {
            messages.ensure(first, last);
            jump.hidden = list.isAtEnd || messages.count === 0;
        },
    });
    view = { user, chat, messages, list, head, control, typing, writing };
    showHead();
    list.reset(chat.count);
    read();
}

// Where the API of this chat is.
const path = (what, query = '') => `users/${view.user.id}/${what}?chat=${view.chat.id}&${query}`;

// Only what has changed is drawn again, so that nobody loses the focus.
function showHead() {
    const { user, chat, head, control, writing } = view;
    const shown = JSON.stringify([
        [user.name, user.channel, user.chats.map(known => [known.id, known.name]), chat.id, chat.inControl, chat.offered],
        [state.desk, state.places, state.webhooks.some(webhook => webhook.version === 'v2')],
    ]);
    if (view.shown === shown) return;
    view.shown = shown;
    fill(
        head,
        h(
            'div',
            { class: 'who' },
            avatar(user.name, user.id),
            h(
                'div',
                null,
                h('h2', { id: 'chat-title' }, user.name),
                h('div', { class: 'sub' }, [user.alias, user.channel, `id ${user.id}`].filter(Boolean).join(' · ')),
            ),
        ),
        user.api === 'smooch' && chatChoice(user, chat),
        user.api === 'smooch' && iconButton('menu', 'Persistent menu', showMenu),
        iconButton('edit', 'Rename', () => renameUser(view.user)),
    );
    control.hidden = !agentBar(control, user, chat, agent);
    writing.setAgent(state.desk && chat.inControl === state.desk);
}

function chatChoice(user, chat) {
    if (chat.id === '') return null;
    const label = (known, index) => known.name ?? (known.isGroup ? `Group ${index + 1}` : `Conversation ${index + 1}`);
    const choose = async event => {
        if (event.target.value !== 'new') {
            select(user.id, event.target.value);
            return;
        }
        const made = await attempt(() => api.post(`users/${user.id}/conversations`));
        // Meanwhile the reader may have chosen another user.
        if (view?.user.id !== user.id) return;
        if (!made) {
            event.target.value = view.chat.id;
            return;
        }
        // The response may come before the update.
        const known = state.users.get(user.id);
        if (!known.chats.some(other => other.id === made.id))
            known.chats.push({ id: made.id, count: 0, unread: 0, isTyping: false });
        select(user.id, made.id);
    };
    return h(
        'select',
        { class: 'chats', 'aria-label': 'Conversation', onchange: choose },
        user.chats.map((known, index) => h('option', { value: known.id, selected: known.id === chat.id }, label(known, index))),
        h('option', { value: 'new' }, 'New conversation'),
    );
}

function update({ user, added }) {
    const { messages, list } = view;
    const before = view.chat;
    // A chat that has just started gets its id.
    const chat = user.chats.find(known => known.id === before.id) ?? (before.id === '' ? user.chats[0] : undefined);
    if (!chat) {
        view = null;
        open();
        return;
    }
    Object.assign(view, { user, chat });
    state.chat = chat.id;
    showHead();

    const fresh = added[chat.id];
    if (fresh) {
        const from = Math.max(0, messages.count - 1);
        messages.append(fresh, chat.count);
        list.setCount(chat.count);
        if (fresh.length > 0) list.refresh(from);
        announce(fresh.length);
    } else {
        messages.expire(chat.count);
        list.setCount(chat.count);
        messages.ensure(list.first ?? 0, list.last ?? chat.count);
    }
    if (chat.businessRead !== before.businessRead || chat.userRead !== before.userRead) list.refresh();
    type(chat.isTyping);
    read();
}

function announce(count) {
    const { messages } = view;
    for (let i = messages.count - count; i < messages.count; i++) {
        const message = messages.get(i);
        if (message && !message.isMine) say(`${message.author || 'Bot'}: ${message.text ?? message.type}`);
    }
}

function type(isOn) {
    if (view.typing.hidden === isOn && isOn) say('The bot is typing');
    view.typing.hidden = !isOn;
}

// Who looks at the newest message has read it.
function read() {
    if (!view || document.visibilityState !== 'visible' || view.chat.unread === 0 || view.isReading) return;
    const current = view;
    current.isReading = true;
    setTimeout(async () => {
        if (view === current) await api.post(path('read')).catch(() => {});
        current.isReading = false;
    }, 250);
}

function render(index) {
    const { messages, chat } = view;
    const message = messages.get(index);
    if (!message) {
        return h(
            'div',
            { class: 'message waiting', role: 'listitem' },
            h('div', { class: 'line' }, h('div', { class: 'gap' }), h('div', { class: 'bubble' }, '…')),
        );
    }
    const before = messages.get(index - 1);
    const after = messages.get(index + 1);
    return messageRow({
        message,
        isFirst: !isTogether(before, message),
        showsDay: index === 0 || (before && !time.isSameDay(before.at, message.at)),
        showsMeta: !isTogether(message, after) || index === messages.count - 1,
        isFresh: index > messages.lastOfMine(),
        marks: marks(message, chat),
        avatar: avatar(message.author || 'Bot', message.author || 'Bot'),
        tap,
        submit,
    });
}

const isTogether = (a, b) => a && b && a.isMine === b.isMine && a.author === b.author && b.at - a.at < pause;

function marks(message, chat) {
    if (message.failure) return { sign: '!', title: `Not delivered: ${message.failure}`, isBad: true };
    if (message.status) return { sign: message.status === 'read' ? '✓✓' : '✓', title: `Status: ${message.status}` };
    const readAt = message.isMine ? chat.businessRead : chat.userRead;
    const isRead = readAt && new Date(readAt) >= message.at;
    if (message.isMine) return isRead ? { sign: '✓✓', title: 'Read by the business' } : { sign: '✓', title: 'Sent' };
    return isRead ? { sign: '✓✓', title: 'Read by the user' } : { sign: '✓', title: 'Delivered' };
}

const act = (name, body) => attempt(() => api.post(path(name), body));
const upload = file => attempt(() => api.upload(path('file', `name=${encodeURIComponent(file.name || 'file')}`), file));
const agent = (name, argument) => attempt(() => api.post(path(`agent/${name}`), { argument }));

function tap(action) {
    if (action.type === 'locationRequest') shareLocation(act);
    else act('tap', { action: actionId(action) });
}

const submit = (message, fields) => act('form', { fields });

async function showMenu() {
    const found = await attempt(() => api.get(path('menu')));
    if (!found) return;
    const choose = item => {
        box.close();
        tap(item);
    };
    const button = item =>
        item.type === 'link'
            ? h('a', { class: 'act', href: item.uri, target: '_blank', rel: 'noopener noreferrer' }, item.text)
            : h('button', { type: 'button', class: 'act', onclick: () => choose(item) }, item.text);
    const empty = h('p', { class: 'muted' }, 'The app has no menu. A bot sets one with PUT …/menu of v1.1.');
    const box = dialog('Persistent menu', found.items.length === 0 ? empty : h('div', { class: 'actions' }, found.items.map(button)));
}

function welcome() {
    if (state.users.size > 0) {
        return h(
            'div',
            { class: 'empty' },
            h('h2', { id: 'chat-title' }, 'Choose a user'),
            h('p', { class: 'muted' }, 'Each user has a chat with your bot.'),
        );
    }
    const step = (...parts) => h('li', null, h('div', null, parts));
    return h(
        'div',
        { class: 'empty' },
        h('h2', { id: 'chat-title' }, 'Talk to your bot'),
        h(
            'ol',
            { class: 'steps' },
            step(
                'Start your bot with this address and key. ',
                h('button', { type: 'button', class: 'quiet', onclick: openConnect }, 'Show how'),
            ),
            step('Let it register its webhook, or add one under Webhooks.'),
            step('Create a user and say hello.'),
        ),
        h('button', { type: 'button', class: 'primary', onclick: createUser }, 'Create a user'),
    );
}

for (const name of ['dragover', 'dragleave', 'drop']) {
    root.addEventListener(name, event => {
        if (!view) return;
        event.preventDefault();
        root.classList.toggle('dropping', name === 'dragover');
        if (name === 'drop') for (const file of event.dataTransfer.files) upload(file);
    });
}

open();

// One chat: the messages between the chosen user and the bot.
import { api, attempt } from './api.js';
import { avatar, dialog, fill, h, iconButton, say, time } from './dom.js';
import { actionId, nameOf } from './model.js';
import { composer, shareLocation } from './composer.js';
import { messageRow } from './message.js';
import { Messages } from './messages.js';
import { on, selectedUser, state } from './store.js';
import { createUser, renameUser } from './users.js';
import { openConnect } from './connect.js';
import { VirtualList } from './virtual-list.js';

const root = document.getElementById('chat');
const pause = 120_000;
let view = null;

on('selected', open);
on('users', () => {
    if (!selectedUser() || !view) open();
});
on('user', detail => view?.user.id === detail.user.id && update(detail));
on('typing', ({ id, isOn }) => {
    if (view?.user.id === id) type(isOn);
});
document.addEventListener('visibilitychange', read);

function open() {
    const user = selectedUser();
    if (view && user?.id === view.user.id) {
        update({ user, messages: null });
        return;
    }
    view = null;
    if (!user) {
        fill(root, welcome());
        return;
    }

    const scroller = h('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': `Chat with ${nameOf(user)}` });
    const jump = h('button', { type: 'button', class: 'jump', hidden: true, onclick: () => list.toEnd() }, 'Newest messages');
    const typing = h(
        'div',
        { class: 'typing-line', hidden: true },
        h('div', { class: 'bubble typing', role: 'img', 'aria-label': 'The bot is typing' }, h('i'), h('i'), h('i')),
    );
    const writing = composer(user, { act });
    const head = h('div', { class: 'head' });
    fill(root, head, h('div', { class: 'over' }, scroller, typing, jump), writing.element);

    const messages = new Messages(user.id, user.count, (from, to) => view?.messages === messages && loaded(from, to));
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
    view = { user, messages, list, head, typing, writing };
    showHead();
    list.reset(user.count);
    read();
}

function showHead() {
    const { user, head } = view;
    const name = nameOf(user);
    fill(
        head,
        h(
            'div',
            { class: 'who' },
            avatar(name, user.id),
            h(
                'div',
                null,
                h('h2', { id: 'chat-title' }, name),
                h('div', { class: 'sub' }, [user.userId, user.channel, `id ${user.id}`].filter(Boolean).join(' · ')),
            ),
        ),
        iconButton('menu', 'Persistent menu', showMenu),
        iconButton('edit', 'Rename', () => renameUser(view.user)),
    );
}

function update({ user, messages: added }) {
    const { messages, list } = view;
    const before = view.user;
    view.user = user;
    if (nameOf(user) !== nameOf(before) || user.channel !== before.channel) showHead();
    if (added) {
        const from = Math.max(0, messages.count - 1);
        messages.append(added, user.count);
        list.setCount(user.count);
        list.refresh(from);
        announce(added.length);
    } else {
        messages.expire(user.count);
        list.setCount(user.count);
        messages.ensure(list.first ?? 0, list.last ?? user.count);
    }
    if (user.businessRead !== before.businessRead || user.userRead !== before.userRead) list.refresh();
    read();
}

function loaded(from, to) {
    view.list.refresh(Math.max(0, from - 1), to + 1);
}

function announce(count) {
    const { messages } = view;
    for (let i = messages.count - count; i < messages.count; i++) {
        const message = messages.get(i);
        if (!message || message.isUser) continue;
        type(false);
        say(`${message.author || 'Bot'}: ${message.text ?? message.type}`);
    }
}

function type(isOn) {
    clearTimeout(view.typingTimer);
    view.typing.hidden = !isOn;
    if (isOn) {
        say('The bot is typing');
        view.typingTimer = setTimeout(() => type(false), 10_000);
    }
}

// Who looks at the newest message has read it.
function read() {
    if (!view || document.visibilityState !== 'visible' || view.user.unread === 0 || view.isReading) return;
    const { user } = view;
    view.isReading = true;
    setTimeout(async () => {
        await api.post(`users/${user.id}/read`).catch(() => {});
        if (view?.user.id === user.id) view.isReading = false;
    }, 250);
}

function render(index) {
    const { messages, user } = view;
    const message = messages.get(index);
    if (!message)
        return h(
            'div',
            { class: 'message waiting', role: 'listitem' },
            h('div', { class: 'line' }, h('div', { class: 'gap' }), h('div', { class: 'bubble' }, '…')),
        );
    const before = messages.get(index - 1);
    const after = messages.get(index + 1);
    return messageRow({
        message,
        isFirst: !isTogether(before, message),
        showsDay: index === 0 || (before && !time.isSameDay(before.at, message.at)),
        showsMeta: !isTogether(message, after) || index === messages.count - 1,
        isFresh: index > messages.lastOfUser(),
        marks: marks(message, user),
        avatar: avatar(message.author || 'Bot', message.author || 'Bot'),
        tap,
        submit,
    });
}

const isTogether = (a, b) => a && b && a.isUser === b.isUser && a.author === b.author && b.at - a.at < pause;

function marks(message, user) {
    if (message.failure) return { sign: '!', title: 'Not delivered', isBad: true };
    const readAt = message.isUser ? user.businessRead : user.userRead;
    const isRead = readAt && readAt * 1000 >= message.at - 1;
    if (message.isUser) return isRead ? { sign: '✓✓', title: 'Read by the business' } : { sign: '✓', title: 'Sent' };
    return isRead ? { sign: '✓✓', title: 'Read by the user' } : { sign: '✓', title: 'Delivered' };
}

const act = (name, body) => attempt(() => api.post(`users/${view.user.id}/${name}`, body));

function tap(action) {
    if (action.type === 'locationRequest') shareLocation(act);
    else act('tap', { action: actionId(action) });
}

const submit = (message, answers) => act('form', { message: message.id, answers });

async function showMenu() {
    const found = await attempt(() => api.get(`users/${view.user.id}/menu`));
    if (!found) return;
    const choose = item => {
        box.close();
        tap(item);
    };
    const box = dialog(
        'Persistent menu',
        found.items.length === 0
            ? h('p', { class: 'muted' }, 'The app has no menu. A bot sets one with PUT …/menu.')
            : h(
                  'div',
                  { class: 'actions' },
                  found.items.map(item =>
                      item.type === 'link'
                          ? h('a', { class: 'act', href: item.uri, target: '_blank', rel: 'noopener noreferrer' }, item.text)
                          : h('button', { type: 'button', class: 'act', onclick: () => choose(item) }, item.text),
                  ),
              ),
    );
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
    return h(
        'div',
        { class: 'empty' },
        h('h2', { id: 'chat-title' }, 'Talk to your bot'),
        h(
            'ol',
            { class: 'steps' },
            h(
                'li',
                null,
                h(
                    'div',
                    null,
                    'Start your bot with this address and key.',
                    h('div', null, h('button', { type: 'button', class: 'quiet', onclick: openConnect }, 'Show how')),
                ),
            ),
            h('li', null, h('div', null, 'Let it register its webhook, or add one under Webhooks.')),
            h('li', null, h('div', null, 'Create a user and say hello.')),
        ),
        h('button', { type: 'button', class: 'primary', onclick: createUser }, 'Create a user'),
    );
}

for (const name of ['dragover', 'dragleave', 'drop']) {
    root.addEventListener(name, event => {
        if (!view) return;
        event.preventDefault();
        root.classList.toggle('dropping', name === 'dragover');
        if (name === 'drop') for (const file of event.dataTransfer.files) view.writing.upload(file);
    });
}

open();

// What the page knows. Views are told by name what changed.

const listeners = new Map();

export const state = {
    seq: 0,
    url: '',
    retryDelay: 1000,
    users: new Map(),
    places: [],
    webhooks: [],
    faults: {},
    // The chosen user, and the conversation of it; that is empty before there is one.
    selected: null,
    chat: '',
    drafts: new Map(),
};

export function on(names, listener) {
    for (const name of names.split(' ')) listeners.set(name, [...(listeners.get(name) ?? []), listener]);
}

export function changed(name, detail) {
    for (const listener of listeners.get(name) ?? []) listener(detail);
}

export function take({ users, journal, ...rest }) {
    Object.assign(state, rest);
    state.users = new Map(users.map(user => [user.id, user]));
    if (!state.users.has(state.selected)) state.selected = null;
    changed('snapshot', { journal });
    for (const name of ['users', 'webhooks', 'faults', 'selected']) changed(name);
}

export const selectedUser = () => state.users.get(state.selected);

// The chosen conversation. A user without one has an empty one, which gets its id when it starts.
export function selectedChat() {
    const chats = selectedUser()?.chats ?? [];
    const chat = chats.find(known => known.id === state.chat) ?? chats[0];
    if (chat) state.chat = chat.id;
    return chat;
}

export function select(id, chat = '') {
    if (state.selected === id && state.chat === chat) return;
    state.selected = id;
    state.chat = chat;
    changed('selected');
}

export const latest = user => user.chats.reduce((best, chat) => ((chat.lastAt ?? '') > (best.lastAt ?? '') ? chat : best), user.chats[0]);
export const unreadOf = user => user.chats.reduce((sum, chat) => sum + chat.unread, 0);

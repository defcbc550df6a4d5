// What the page knows. Views are told by name what changed.

const listeners = new Map();

export const state = {
    url: '',
    appId: '',
    keyId: '',
    accountKeyId: '',
    retryDelay: 1000,
    seq: 0,
    users: new Map(),
    webhooks: [],
    faults: {},
    selected: null,
    drafts: new Map(),
};

export function on(names, listener) {
    for (const name of names.split(' ')) listeners.set(name, [...(listeners.get(name) ?? []), listener]);
}

export function changed(name, detail) {
    for (const listener of listeners.get(name) ?? []) listener(detail);
}

export function take(snapshot) {
    Object.assign(state, {
        url: snapshot.url,
        appId: snapshot.appId,
        keyId: snapshot.keyId,
        accountKeyId: snapshot.accountKeyId,
        retryDelay: snapshot.retryDelay,
        seq: snapshot.seq,
    });
    state.users = new Map(snapshot.users.map(user => [user.id, user]));
    state.webhooks = snapshot.webhooks;
    state.faults = snapshot.faults;
    if (!state.users.has(state.selected)) state.selected = null;
    changed('snapshot', snapshot);
    for (const name of ['users', 'webhooks', 'faults', 'selected']) changed(name);
}

export const selectedUser = () => state.users.get(state.selected);

export function select(id) {
    if (state.selected === id) return;
    state.selected = id;
    changed('selected');
}

// JSON as a tree that can be folded. Branches are made when they are opened.
import { h } from './dom.js';

const maxBranch = 500;

export function jsonView(text) {
    let value;
    try {
        value = JSON.parse(text);
    } catch {
        return h(
            'div',
            { class: 'json', tabindex: '0', role: 'group', 'aria-label': 'Body' },
            h('div', { class: 'text' }, text.slice(0, 20000)),
        );
    }
    return h('div', { class: 'json', tabindex: '0', role: 'group', 'aria-label': 'Body as JSON' }, node(null, value, true));
}

function node(key, value, open) {
    const label = key === null ? [] : [h('span', { class: 'key' }, String(key)), ': '];
    if (value === null || typeof value !== 'object') return h('div', { class: 'leaf' }, label, leaf(value));
    const entries = Object.entries(value);
    const hint = Array.isArray(value) ? `[ ${entries.length} ]` : `{ ${brief(value, entries)} }`;
    if (entries.length === 0) return h('div', { class: 'leaf' }, label, h('span', { class: 'hint' }, hint));
    const details = h('details', { open }, h('summary', null, label, h('span', { class: 'hint' }, hint)));
    let isMade = false;
    const make = () => {
        if (isMade || !details.open) return;
        isMade = true;
        details.append(
            h(
                'div',
                null,
                entries.slice(0, maxBranch).map(([name, child]) => node(name, child, entries.length === 1)),
                entries.length > maxBranch && h('div', { class: 'leaf hint' }, `… ${entries.length - maxBranch} more`),
            ),
        );
    };
    details.addEventListener('toggle', make);
    make();
    return details;
}

function brief(value, entries) {
    const name = ['type', 'trigger', 'text', 'id', '_id'].find(known => typeof value[known] === 'string');
    return name
        ? `${name}: ${value[name].slice(0, 40)}${entries.length > 1 ? ', …' : ''}`
        : entries
              .map(([key]) => key)
              .slice(0, 4)
              .join(', ');
}

function leaf(value) {
    if (typeof value === 'string') return h('span', { class: 'text' }, JSON.stringify(value));
    return h('span', { class: typeof value === 'number' ? 'number' : 'word' }, String(value));
}

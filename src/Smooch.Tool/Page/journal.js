// What went over the wire: requests to the API and calls of webhooks.
import { api, attempt } from './api.js';
import { copy, fill, h, icon, time, toast } from './dom.js';
import { curlOf } from './curl.js';
import { jsonView } from './json-view.js';
import { on, state } from './store.js';
import { VirtualList } from './virtual-list.js';

const keep = 2000;
const spare = 500;
const root = document.getElementById('journal');
const kinds = [
    ['all', 'All'],
    ['request', 'Requests'],
    ['webhook', 'Webhooks'],
    ['problem', 'Problems'],
];

let entries = [];
let shown = [];
let kind = 'all';
let last = 0;
const opened = new Map();

const search = h('input', { type: 'search', placeholder: 'Filter', 'aria-label': 'Filter the journal', oninput: arrange });
const segments = h(
    'div',
    { class: 'segments', role: 'group', 'aria-label': 'Kind' },
    kinds.map(([name, label]) =>
        h(
            'button',
            { type: 'button', 'data-kind': name, 'aria-pressed': name === kind ? 'true' : 'false', onclick: () => choose(name) },
            label,
        ),
    ),
);
const scroller = h('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': 'Journal entries' });
const jump = h('button', { type: 'button', class: 'jump', hidden: true, onclick: () => list.toEnd() }, 'Newest');
const empty = h('p', { class: 'muted small', hidden: true, style: { padding: '1rem' } }, 'Requests and webhook calls appear here.');

fill(
    root,
    h(
        'div',
        { class: 'head' },
        h('h2', { id: 'journal-title' }, 'Journal'),
        h('button', { type: 'button', class: 'quiet', onclick: () => attempt(() => api.remove('journal')) }, 'Clear'),
    ),
    h('div', { class: 'filter' }, search, segments),
    h('div', { class: 'over' }, empty, scroller, jump),
);

const list = new VirtualList(scroller, {
    estimate: 33,
    sticky: true,
    label: 'Journal entries',
    render,
    onRange: () => {
        jump.hidden = list.isAtEnd || shown.length === 0;
    },
});
list.body.addEventListener('keydown', onKey);

on('snapshot', snapshot => {
    entries = snapshot.journal;
    last = entries.at(-1)?.n ?? 0;
    arrange();
});
on('cleared', ({ n }) => {
    entries = entries.filter(entry => entry.n > n);
    opened.clear();
    arrange();
});
on('journal', entry => {
    if (entry.n <= last) return;
    last = entry.n;
    entries.push(entry);
    if (entries.length > keep + spare) trim();
    if (!fits(entry)) return;
    shown.push(entry);
    schedule();
});

// A burst of entries is one change of the list.
let isScheduled = false;
function schedule() {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
        isScheduled = false;
        empty.hidden = shown.length > 0;
        list.setCount(shown.length);
    });
}

function trim() {
    entries = entries.slice(-keep);
    const oldest = entries[0].n;
    const gone = shown.findIndex(entry => entry.n >= oldest);
    const count = gone < 0 ? shown.length : gone;
    if (count === 0) return;
    list.setCount(shown.length);
    shown = shown.slice(count);
    list.removeFirst(count);
}

function choose(name) {
    kind = name;
    for (const button of segments.children) button.setAttribute('aria-pressed', button.dataset.kind === kind ? 'true' : 'false');
    arrange();
}

function arrange() {
    shown = entries.filter(fits);
    empty.hidden = shown.length > 0;
    list.reset(shown.length, { toEnd: true });
}

const isProblem = entry => entry.status < 200 || entry.status >= 400 || Boolean(entry.fault);

function fits(entry) {
    if (kind === 'problem' ? !isProblem(entry) : kind !== 'all' && entry.kind !== kind) return false;
    const wanted = search.value.trim().toLowerCase();
    return (
        !wanted ||
        `${entry.method} ${entry.path} ${entry.trigger ?? ''} ${entry.status} ${entry.error ?? ''} ${entry.fault ?? ''}`
            .toLowerCase()
            .includes(wanted)
    );
}

function render(index) {
    const entry = shown[index];
    const details = opened.get(entry.n);
    return h(
        'div',
        { class: `entry ${entry.kind}`, role: 'listitem' },
        h(
            'button',
            { type: 'button', 'aria-expanded': details ? 'true' : 'false', onclick: () => toggle(entry) },
            h('span', { class: `status ${tone(entry)}` }, entry.status || 'none'),
            h('span', { class: 'what', title: entry.path }, what(entry)),
            h(
                'span',
                { class: 'took' },
                entry.ms === undefined ? time.clock(new Date(entry.at)) : `${entry.ms.toFixed(entry.ms < 10 ? 1 : 0)} ms`,
            ),
            notes(entry),
        ),
        details && detailView(entry, details),
    );
}

function tone({ status }) {
    if (status === 0 || status >= 500) return 'bad';
    return status >= 400 ? 'warn' : 'good';
}

function what(entry) {
    if (entry.kind === 'webhook')
        return [h('span', { class: 'verb' }, '→ '), h('b', null, entry.trigger ?? 'probe'), ` ${entry.path.replace(/^https?:\/\//, '')}`];
    return [h('span', { class: 'verb' }, `${entry.method} `), shorten(entry.path)];
}

// The app is the same in nearly all of them, and of an id the end is enough to tell it from others.
const shorten = path => decode(path.replace(`/apps/${state.appId}`, '')).replaceAll(/\b[0-9a-f]{20}([0-9a-f]{4})\b/g, '…$1');

function decode(path) {
    try {
        return decodeURI(path);
    } catch {
        return path;
    }
}

function notes(entry) {
    const all = [];
    if (entry.fault) all.push(`Fault: ${entry.fault}`);
    if (entry.error) all.push(entry.error);
    if (entry.attempt > 1) all.push(`Attempt ${entry.attempt}`);
    if (entry.willRetry) all.push(`Retry in ${seconds(state.retryDelay * 2 ** (entry.attempt - 1))}`);
    return all.length > 0 && h('span', { class: isProblem(entry) ? 'note bad' : 'note' }, all.join(' · '));
}

const seconds = ms => (ms < 1000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`);

async function toggle(entry) {
    if (opened.delete(entry.n)) {
        refresh(entry);
        return;
    }
    const details = await attempt(() => api.get(`journal/${entry.n}`));
    if (!details) return;
    opened.set(entry.n, details);
    list.isAtEnd = false;
    refresh(entry);
    list.show(shown.indexOf(entry));
}

function refresh(entry) {
    const index = shown.indexOf(entry);
    if (index >= 0) list.refresh(index, index + 1);
}

function detailView(entry, details) {
    const headers = Object.entries(details.headers ?? {});
    return h(
        'div',
        { class: 'details' },
        h(
            'div',
            { class: 'row' },
            // A call of MessageBird is valid with its signature only.
            !(entry.api === 'messagebird' && entry.kind === 'webhook') &&
                h('button', { type: 'button', onclick: () => copy(curlOf(entry, details), 'curl command') }, 'Copy as curl'),
            details.body && h('button', { type: 'button', onclick: () => copy(details.body, 'Body') }, 'Copy body'),
            entry.trigger && h('button', { type: 'button', onclick: () => resend(entry) }, icon('again'), ' Send again'),
        ),
        h(
            'div',
            { class: 'small muted' },
            [time.exact(new Date(entry.at)), details.credential && `credential: ${details.credential}`].filter(Boolean).join(' · '),
        ),
        h('div', { class: 'mono', style: { 'overflow-wrap': 'anywhere' } }, `${entry.method} ${entry.path}`),
        details.body && [h('h3', null, entry.kind === 'webhook' ? 'Payload' : 'Request'), jsonView(details.body)],
        details.response && [h('h3', null, 'Response'), jsonView(details.response)],
        headers.length > 0 &&
            h(
                'details',
                null,
                h('summary', { class: 'small muted' }, `${headers.length} headers`),
                jsonView(JSON.stringify(details.headers)),
            ),
    );
}

// What comes of it appears in the journal.
async function resend(entry) {
    if (await attempt(() => api.post(`journal/${entry.n}/again`))) toast('Sent again');
}

function onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target.closest('.entry');
    if (!step || !row || event.target.parentElement !== row) return;
    const next = row.index + step;
    if (next < 0 || next >= shown.length) return;
    event.preventDefault();
    list.show(next);
    list.row(next)?.querySelector('button').focus({ preventScroll: true });
}

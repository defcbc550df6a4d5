// What goes wrong until it is switched off.
import { api, attempt } from './api.js';
import { dialog, fill, h } from './dom.js';
import { on, state } from './store.js';

const requests = [
    ['429', 'Too many requests (429)', 'The response has Retry-After: 1. The request has no effect.'],
    ['500', 'Internal error (500)', 'The request has no effect.'],
    ['503', 'Unavailable (503)', 'The request has no effect.'],
    ['dropBefore', 'Connection dropped before the effect', 'The request has no effect, and the caller cannot know that.'],
    ['dropAfter', 'Connection dropped after the effect', 'The request takes effect, and the caller gets no response.'],
];
const webhooks = [
    ['duplicate', 'Duplicate webhook calls', 'Each call is sent twice, as when a receiver responds too late.'],
    ['reorder', 'Webhook calls out of order', 'A call may arrive after the next one.'],
];
const count = document.getElementById('fault-count');
let target = null;

document.getElementById('open-faults').addEventListener('click', open);
on('faults', () => {
    const active = [...requests, ...webhooks].filter(([name]) => state.faults[name]).length + (state.faults.latency > 0 ? 1 : 0);
    count.hidden = active === 0;
    fill(count, String(active), h('span', { class: 'unseen' }, ' switched on'));
    if (target && !target.contains(document.activeElement)) render();
});

function open() {
    target = h('div', { class: 'stack' });
    dialog(
        'Faults',
        [h('p', { class: 'muted' }, 'They affect every program that calls this service, until you switch them off.'), target],
        {
            onclose: () => {
                target = null;
            },
        },
    );
    render();
}

// One change after the other: each starts from the switches that the one before it has left.
let last = Promise.resolve();
function set(change) {
    last = last.then(async () => {
        const faults = await attempt(() => api.put('faults', { ...state.faults, ...change }));
        if (faults) state.faults = faults;
        else if (target) render();
    });
    return last;
}

function render() {
    const faults = state.faults;
    const box = ([name, label, hint]) =>
        h(
            'label',
            { class: 'check' },
            h('input', {
                type: 'checkbox',
                name,
                checked: faults[name] === true,
                onchange: event => set({ [name]: event.target.checked }),
            }),
            h('span', null, label, h('span', { class: 'small muted', style: { display: 'block' } }, hint)),
        );
    fill(
        target,
        h('h3', null, 'Requests'),
        requests.map(box),
        h(
            'div',
            { class: 'row' },
            h(
                'label',
                null,
                'Share of requests and calls',
                h(
                    'select',
                    { onchange: event => set({ share: Number(event.target.value) }) },
                    [100, 50, 20, 5].map(share => h('option', { value: String(share), selected: faults.share === share }, `${share} %`)),
                ),
            ),
            h(
                'label',
                null,
                'Added latency',
                h(
                    'select',
                    { onchange: event => set({ latency: Number(event.target.value) }) },
                    [0, 200, 1000, 5000].map(ms =>
                        h('option', { value: String(ms), selected: faults.latency === ms }, ms === 0 ? 'None' : `${ms} ms`),
                    ),
                ),
            ),
        ),
        h('h3', null, 'Webhooks'),
        webhooks.map(box),
        h(
            'div',
            { class: 'foot' },
            h(
                'button',
                {
                    type: 'button',
                    onclick: async () => {
                        await set(off());
                        // The dialog may be closed by now.
                        if (target) render();
                    },
                },
                'Switch all off',
            ),
        ),
    );
}

const off = () =>
    Object.fromEntries(
        [...requests, ...webhooks]
            .map(([name]) => [name, false])
            .concat([
                ['share', 100],
                ['latency', 0],
            ]),
    );

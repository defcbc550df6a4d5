// The webhooks of the app, and how their calls go.
import { api, attempt } from './api.js';
import { copy, dialog, fill, h, time } from './dom.js';
import { on, state } from './store.js';

const count = document.getElementById('webhook-count');
let target = null;

document.getElementById('open-webhooks').addEventListener('click', open);
on('webhooks', () => {
    const isBad = state.webhooks.some(webhook => webhook.health && !webhook.health.isLastGood);
    count.hidden = state.webhooks.length === 0;
    count.className = isBad ? 'count bad' : 'count';
    fill(count, String(state.webhooks.length), isBad && h('span', { class: 'unseen' }, ', one fails'));
    if (target) render();
});

function open() {
    target = h('div', { class: 'stack' });
    const form = h(
        'form',
        { class: 'card', onsubmit: add },
        h('h3', null, 'Add a webhook'),
        h(
            'label',
            null,
            'Target',
            h('input', { name: 'target', type: 'url', required: true, placeholder: 'http://localhost:5000/smooch' }),
        ),
        h(
            'div',
            { class: 'row' },
            h('label', { style: { flex: '1 1 14rem' } }, 'Triggers', h('input', { name: 'triggers', value: 'message:appUser, postback' })),
            h('label', null, 'Version', h('select', { name: 'version' }, h('option', null, 'v1.1'), h('option', null, 'v1'))),
        ),
        h('div', { class: 'foot' }, h('button', { class: 'primary' }, 'Add')),
    );
    dialog('Webhooks', [target, form], {
        wide: true,
        onclose: () => {
            target = null;
        },
    });
    render();

    async function add(event) {
        event.preventDefault();
        const { target: url, triggers, version } = form.elements;
        const made = await attempt(() =>
            api.post('webhooks', { target: url.value, triggers: triggers.value.split(/[\s,]+/).filter(Boolean), version: version.value }),
        );
        if (!made) return;
        form.reset();
        await copy(made.secret, 'The secret of the webhook was');
    }
}

function render() {
    fill(
        target,
        state.webhooks.length === 0 &&
            h('p', { class: 'muted' }, 'No webhook yet. A bot creates its own when it starts, or you add one here.'),
        state.webhooks.map(card),
    );
}

function card(webhook) {
    const { health } = webhook;
    return h(
        'div',
        { class: 'card' },
        h(
            'div',
            { class: 'row' },
            h('span', { class: `dot ${health ? (health.isLastGood ? 'good' : 'bad') : ''}` }),
            h('span', { class: 'mono', style: { flex: '1' } }, webhook.target),
            h(
                'button',
                { type: 'button', class: 'quiet danger', onclick: () => attempt(() => api.remove(`webhooks/${webhook.id}`)) },
                'Remove',
            ),
        ),
        h(
            'div',
            { class: 'row' },
            h('span', { class: 'tag' }, webhook.version),
            webhook.triggers.map(trigger => h('span', { class: 'tag' }, trigger)),
        ),
        h(
            'div',
            { class: 'small muted' },
            health
                ? `${health.succeeded} delivered, ${health.failed} failed. Last: ${health.last} at ${time.clock(new Date(health.lastAt))}.`
                : 'Not called yet.',
        ),
    );
}

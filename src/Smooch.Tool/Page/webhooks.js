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

const usual = {
    v2: 'conversation:message, conversation:postback',
    'v1.1': 'message:appUser, postback',
    v1: 'message:appUser, postback',
    messagebird: 'message.created, message.updated',
};

function open() {
    target = h('div', { class: 'stack' });
    const versions = Object.keys(usual).filter(version => version !== 'messagebird' || state.messageBirdUrl);
    const triggers = h('input', { name: 'triggers', value: usual.v2 });
    const version = h(
        'select',
        {
            name: 'version',
            onchange: () => {
                triggers.value = usual[version.value];
            },
        },
        versions.map(name => h('option', { value: name }, name === 'messagebird' ? 'MessageBird' : name)),
    );
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
        h('div', { class: 'row' }, h('label', { class: 'wide' }, 'Triggers', triggers), h('label', null, 'Version', version)),
        h('div', { class: 'foot' }, h('button', { class: 'primary' }, 'Add')),
    );
    const onclose = () => {
        target = null;
    };
    dialog('Webhooks', [target, form], { wide: true, onclose });
    render();

    async function add(event) {
        event.preventDefault();
        const wanted = {
            target: form.elements.target.value,
            triggers: triggers.value.split(/[\s,]+/).filter(Boolean),
            version: version.value,
        };
        const made = await attempt(() => api.post('webhooks', wanted));
        if (!made) return;
        form.reset();
        const what =
            wanted.version === 'messagebird' ? 'The calls are signed with this key.' : 'Each call carries this secret in X-API-Key.';
        const copyIt = () => copy(made.secret, 'Secret');
        dialog('Webhook added', [
            h('p', null, what),
            h('pre', { class: 'snippet', tabindex: '0' }, made.secret),
            h('div', { class: 'foot' }, h('button', { type: 'button', onclick: copyIt }, 'Copy')),
        ]);
    }
}

// The cards stay while only their health changes, so that nobody loses the focus.
function render() {
    const cards = [...target.querySelectorAll('.card')];
    if (cards.length > 0 && cards.map(known => known.dataset.id).join() === state.webhooks.map(webhook => webhook.id).join()) {
        cards.forEach((known, index) => {
            const { health } = state.webhooks[index];
            known.querySelector('.dot').replaceWith(dot(health));
            known.lastElementChild.replaceWith(report(health));
        });
        return;
    }
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
        { class: 'card', 'data-id': webhook.id },
        h(
            'div',
            { class: 'row' },
            dot(health),
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
        report(health),
    );
}

const dot = health => h('span', { class: `dot ${health ? (health.isLastGood ? 'good' : 'bad') : ''}` });

const report = health =>
    h(
        'div',
        { class: 'small muted' },
        health
            ? `${health.succeeded} delivered, ${health.failed} failed. Last: ${health.last} at ${time.clock(new Date(health.lastAt))}.`
            : 'Not called yet.',
    );

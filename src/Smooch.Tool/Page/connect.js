// How a bot reaches this service: address and keys, in the form that each program wants.
import { api, attempt } from './api.js';
import { copy, dialog, fill, h, iconButton } from './dom.js';
import { state } from './store.js';

const hidden = '••••••••••••';
let form = 'dotnet';

document.getElementById('open-connect').addEventListener('click', openConnect);

export function openConnect() {
    let secrets = null;
    const facts = h('dl', { class: 'facts' });
    const tabs = h('div', { class: 'segments', role: 'group', 'aria-label': 'Form' });
    const snippet = h('pre', { class: 'snippet', tabindex: '0', role: 'region', 'aria-label': 'Configuration' });
    const reveal = h('button', { type: 'button', onclick: show }, 'Show secrets');
    dialog(
        'Connect your bot',
        [
            h('p', { class: 'muted' }, 'The keys fit every version of the API. They are made up and work on this machine only.'),
            facts,
            h(
                'div',
                { class: 'row' },
                tabs,
                h('span', { class: 'spring' }),
                reveal,
                h('button', { type: 'button', class: 'primary', onclick: copySnippet }, 'Copy'),
            ),
            snippet,
        ],
        { wide: true },
    );
    render();

    async function load() {
        secrets ??= await attempt(() => api.post('secrets'));
        return secrets;
    }

    async function show() {
        if (reveal.dataset.shown) {
            delete reveal.dataset.shown;
            reveal.textContent = 'Show secrets';
        } else if (await load()) {
            reveal.dataset.shown = 'yes';
            reveal.textContent = 'Hide secrets';
        }
        render();
    }

    // To copy is to ask for it: what is copied is complete.
    async function copySnippet() {
        if (await load()) copy(forms[form].text(secrets), forms[form].label);
    }

    function render() {
        const visible = reveal.dataset.shown ? secrets : { appToken: hidden, secret: hidden, accountSecret: hidden };
        const rows = [
            ['Base address', state.url],
            ['App id', state.appId],
            ['Key id', state.keyId],
            ['Secret', visible.secret, () => secrets.secret],
            ['App token', visible.appToken, () => secrets.appToken],
            ['Account key id', state.accountKeyId],
            ['Account secret', visible.accountSecret, () => secrets.accountSecret],
        ];
        fill(
            facts,
            rows.map(([name, value, secret]) => [
                h('dt', null, name),
                h('dd', null, value),
                iconButton('copy', `Copy ${name.toLowerCase()}`, async () => {
                    if (!secret || (await load())) copy(secret ? secret() : value, name);
                }),
            ]),
        );
        fill(
            tabs,
            Object.entries(forms).map(([name, { label }]) =>
                h(
                    'button',
                    {
                        type: 'button',
                        'aria-pressed': name === form ? 'true' : 'false',
                        onclick: () => {
                            form = name;
                            render();
                        },
                    },
                    label,
                ),
            ),
        );
        snippet.textContent = forms[form].text(visible);
    }
}

const forms = {
    dotnet: {
        label: '.NET configuration',
        text: ({ secret }) =>
            JSON.stringify({ Smooch: { BaseAddress: state.url, AppId: state.appId, KeyId: state.keyId, Secret: secret } }, null, 2),
    },
    environment: {
        label: 'Environment',
        text: ({ secret }) =>
            [
                `export SMOOCH_BASE_ADDRESS=${state.url}`,
                `export SMOOCH_APP_ID=${state.appId}`,
                `export SMOOCH_KEY_ID=${state.keyId}`,
                `export SMOOCH_SECRET=${secret}`,
            ].join('\n'),
    },
    curl: {
        label: 'curl',
        text: ({ secret }) => `curl -u '${state.keyId}:${secret}' \\\n  '${state.url}/v1.1/apps/${state.appId}/webhooks'`,
    },
};

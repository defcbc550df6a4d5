// How a bot reaches this service: address and keys, in the form that each program wants.
import { api, attempt } from './api.js';
import { copy, dialog, fill, h, iconButton } from './dom.js';
import { state } from './store.js';

const hidden = '••••••••••••';
let form = 'sunshine';

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
            h('p', { class: 'muted' }, 'The keys are for every version of the API. They are made up and work on this machine only.'),
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
        const visible = reveal.dataset.shown ? secrets : masked;
        fill(
            facts,
            rows().map(([name, value, secret]) => [
                h('dt', null, name),
                h(
                    'dd',
                    null,
                    h('span', null, secret ? visible[secret] : value),
                    iconButton('copy', `Copy ${name.toLowerCase()}`, async () => {
                        if (!secret || (await load())) copy(secret ? secrets[secret] : value, name);
                    }),
                ),
            ]),
        );
        const known = Object.entries(forms).filter(([, { needs }]) => !needs || state[needs]);
        fill(
            tabs,
            known.map(([name, { label }]) =>
                h('button', { type: 'button', 'aria-pressed': name === form ? 'true' : 'false', onclick: () => choose(name) }, label),
            ),
        );
        snippet.textContent = forms[form].text(visible);
    }

    function choose(name) {
        form = name;
        render();
        tabs.querySelector('[aria-pressed=true]').focus();
    }
}

const masked = { appToken: hidden, secret: hidden, accountSecret: hidden, messageBirdAccessKey: hidden, messageBirdSigningKey: hidden };

const rows = () =>
    [
        ['Base address', state.url],
        ['Base address of v2', state.sunshineUrl],
        ['App id', state.appId],
        ['Key id', state.keyId],
        ['Secret', '', 'secret'],
        ['App token (v1)', '', 'appToken'],
        ['Account key id', state.accountKeyId],
        ['Account secret', '', 'accountSecret'],
        state.messageBirdUrl && ['MessageBird', state.messageBirdUrl],
        state.messageBirdUrl && ['Access key', '', 'messageBirdAccessKey'],
        state.messageBirdUrl && ['Signing key', '', 'messageBirdSigningKey'],
    ].filter(Boolean);

const json = value => JSON.stringify(value, null, 2);

// The settings of a section as the variables that .NET reads.
const lines = (section, settings) => Object.entries(settings).map(([name, value]) => `export ${section}__${name}=${value}`);

const forms = {
    sunshine: {
        label: '.NET, v2',
        text: ({ secret }) =>
            json({ Sunshine: { BaseAddress: state.sunshineUrl, AppId: state.appId, KeyId: state.keyId, Secret: secret } }),
    },
    smooch: {
        label: '.NET, v1.1',
        text: ({ secret }) => json({ Smooch: { BaseAddress: state.url, AppId: state.appId, KeyId: state.keyId, Secret: secret } }),
    },
    bird: {
        label: '.NET, MessageBird',
        needs: 'messageBirdUrl',
        text: ({ messageBirdAccessKey: key, messageBirdSigningKey: signing }) =>
            json({ MessageBird: { BaseAddress: state.messageBirdUrl, AccessKey: key, Webhooks: { SigningKey: signing } } }),
    },
    environment: {
        label: 'Environment',
        text: ({ secret, messageBirdAccessKey, messageBirdSigningKey }) =>
            [
                ...lines('Sunshine', { BaseAddress: state.sunshineUrl, AppId: state.appId, KeyId: state.keyId, Secret: secret }),
                ...lines('Smooch', { BaseAddress: state.url, AppId: state.appId, KeyId: state.keyId, Secret: secret }),
                ...(state.messageBirdUrl
                    ? lines('MessageBird', {
                          BaseAddress: state.messageBirdUrl,
                          AccessKey: messageBirdAccessKey,
                          Webhooks__SigningKey: messageBirdSigningKey,
                      })
                    : []),
                `export SMOOCH_BASE_ADDRESS=${state.url}`,
                `export SMOOCH_APP_ID=${state.appId}`,
                `export SMOOCH_KEY_ID=${state.keyId}`,
                `export SMOOCH_SECRET=${secret}`,
                state.messageBirdUrl && `export MESSAGEBIRD_BASE_ADDRESS=${state.messageBirdUrl}`,
                state.messageBirdUrl && `export MESSAGEBIRD_ACCESS_KEY=${messageBirdAccessKey}`,
                state.messageBirdUrl && `export MESSAGEBIRD_SIGNING_KEY=${messageBirdSigningKey}`,
            ]
                .filter(Boolean)
                .join('\n'),
    },
    curl: {
        label: 'curl',
        text: ({ secret }) => `curl -u '${state.keyId}:${secret}' \\\n  '${state.url}/v2/apps/${state.appId}/integrations'`,
    },
};

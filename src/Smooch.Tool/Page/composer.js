// Where the user writes, uploads and shares a place.
import { api, attempt } from './api.js';
import { dialog, h, icon, iconButton } from './dom.js';
import { state } from './store.js';

const pauseOfTyping = 3000;

export function composer(user, { act }) {
    let stopTimer;
    let isTyping = false;
    const text = h('textarea', {
        rows: '1',
        placeholder: 'Write a message',
        'aria-label': 'Write a message',
        oninput,
        onkeydown,
        onpaste,
        onblur: stop,
    });
    text.value = state.drafts.get(user.id) ?? '';
    const file = h('input', {
        type: 'file',
        hidden: true,
        onchange: () => {
            for (const chosen of file.files) upload(chosen);
            file.value = '';
        },
    });
    const send = h('button', { class: 'icon send', 'aria-label': 'Send', title: 'Send (Enter)' }, icon('send'));
    const element = h(
        'form',
        { class: 'composer', onsubmit },
        iconButton('attach', 'Send a file', () => file.click()),
        file,
        iconButton('place', 'Share a location', () => shareLocation(act)),
        text,
        send,
    );
    enable();
    return { element, upload };

    function enable() {
        send.disabled = text.value.trim().length === 0;
    }

    function oninput() {
        state.drafts.set(user.id, text.value);
        enable();
        if (!isTyping && text.value) {
            isTyping = true;
            api.post(`users/${user.id}/typing`, { isOn: true }).catch(() => {});
        }
        clearTimeout(stopTimer);
        stopTimer = setTimeout(stop, pauseOfTyping);
    }

    function stop() {
        clearTimeout(stopTimer);
        if (!isTyping) return;
        isTyping = false;
        api.post(`users/${user.id}/typing`, { isOn: false }).catch(() => {});
    }

    function onkeydown(event) {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            element.requestSubmit();
        }
    }

    function onpaste(event) {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        event.preventDefault();
        files.forEach(upload);
    }

    async function onsubmit(event) {
        event.preventDefault();
        const wanted = text.value.trim();
        if (!wanted) return;
        text.value = '';
        state.drafts.delete(user.id);
        enable();
        stop();
        if (!(await act('text', { text: wanted })) && !text.value) {
            text.value = wanted;
            enable();
        }
    }

    function upload(chosen) {
        return attempt(() => api.upload(`users/${user.id}/file`, chosen));
    }
}

export function shareLocation(act) {
    const form = h(
        'form',
        { class: 'stack', onsubmit },
        h(
            'div',
            { class: 'row' },
            h(
                'label',
                null,
                'Latitude',
                h('input', { name: 'latitude', type: 'number', step: 'any', min: '-90', max: '90', required: true, value: '45.5231' }),
            ),
            h(
                'label',
                null,
                'Longitude',
                h('input', { name: 'longitude', type: 'number', step: 'any', min: '-180', max: '180', required: true, value: '-73.5817' }),
            ),
        ),
        h(
            'div',
            { class: 'foot' },
            h('button', { type: 'button', onclick: () => box.close() }, 'Cancel'),
            h('button', { class: 'primary' }, 'Share'),
        ),
    );
    const box = dialog('Share a location', form);

    async function onsubmit(event) {
        event.preventDefault();
        const { latitude, longitude } = form.elements;
        if (await act('location', { latitude: latitude.valueAsNumber, longitude: longitude.valueAsNumber })) box.close();
    }
}

// Where the user writes, uploads and shares a location, or an agent writes.
import { dialog, foot, h, icon, iconButton } from './dom.js';
import { state } from './store.js';

const pauseOfTyping = 3000;

export function composer(user, { act, upload, asAgent }) {
    let stopTimer;
    let isTyping = false;
    let isAgent = false;
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
    const file = h('input', { type: 'file', hidden: true, onchange });
    const send = h('button', { class: 'icon send', 'aria-label': 'Send', title: 'Send (Enter)' }, icon('send'));
    const author = h(
        'select',
        {
            class: 'author-choice',
            'aria-label': 'Write as',
            hidden: true,
            onchange: () => {
                isAgent = author.value === 'agent';
            },
        },
        h('option', { value: 'agent' }, 'Agent'),
        h('option', { value: 'user' }, user.name),
    );
    const element = h(
        'form',
        { class: 'composer', onsubmit },
        iconButton('attach', 'Send a file', () => file.click()),
        file,
        iconButton('place', 'Share a location', () => shareLocation(act)),
        author,
        text,
        send,
    );
    enable();
    return { element, setAgent };

    // While an agent is in control, the page may speak for both sides.
    function setAgent(isInControl) {
        if (author.hidden !== isInControl) return;
        author.hidden = !isInControl;
        author.value = 'agent';
        isAgent = isInControl;
    }

    function enable() {
        send.disabled = text.value.trim().length === 0;
    }

    function oninput() {
        state.drafts.set(user.id, text.value);
        enable();
        if (isAgent) return;
        if (!isTyping && text.value) {
            isTyping = true;
            act('typing', { isOn: true });
        }
        clearTimeout(stopTimer);
        stopTimer = setTimeout(stop, pauseOfTyping);
    }

    function stop() {
        clearTimeout(stopTimer);
        if (!isTyping) return;
        isTyping = false;
        if (element.isConnected) act('typing', { isOn: false });
    }

    function onkeydown(event) {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            element.requestSubmit();
        }
    }

    function onchange() {
        for (const chosen of file.files) upload(chosen);
        file.value = '';
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
        const isSent = isAgent ? await asAgent(wanted) : await act('text', { text: wanted });
        if (isSent) return;
        // Meanwhile the user may have written more, or the reader has left.
        text.value = [wanted, state.drafts.get(user.id)].filter(Boolean).join('\n');
        state.drafts.set(user.id, text.value);
        enable();
    }
}

export function shareLocation(act) {
    const number = (label, name, limit, value) =>
        h(
            'label',
            null,
            label,
            h('input', { name, type: 'number', step: 'any', min: String(-limit), max: String(limit), required: true, value }),
        );
    const form = h(
        'form',
        { class: 'stack', onsubmit },
        h('div', { class: 'row' }, number('Latitude', 'latitude', 90, '45.5231'), number('Longitude', 'longitude', 180, '-73.5817')),
        foot(() => box.close(), 'Share'),
    );
    const box = dialog('Share a location', form);

    async function onsubmit(event) {
        event.preventDefault();
        const { latitude, longitude } = form.elements;
        if (await act('location', { latitude: latitude.valueAsNumber, longitude: longitude.valueAsNumber })) box.close();
    }
}

// Forms, to fill in and filled in.
import { h } from './dom.js';

// What was typed into a form survives that its row is made again.
const drafts = new Map();

export function formOf({ message, submit }) {
    if (message.isSubmitted) return h('div', { class: 'bubble whisper' }, 'Form sent');
    const draft = drafts.get(message.id) ?? {};
    drafts.set(message.id, draft);
    const wrong = h('div', { class: 'wrong', role: 'alert' });
    return h(
        'form',
        { class: 'form', onsubmit: send, novalidate: true },
        message.text && h('p', null, message.text),
        message.fields.map(field => h('label', null, field.label, input(field, draft))),
        wrong,
        h('button', { class: 'primary' }, 'Send'),
    );

    async function send(event) {
        event.preventDefault();
        const fields = [...event.target.elements].filter(element => element.name);
        const bad = fields.find(element => !element.checkValidity());
        if (bad) {
            wrong.textContent = `${message.fields.find(field => field.name === bad.name).label}: ${bad.validationMessage}`;
            bad.focus();
            return;
        }
        wrong.textContent = '';
        document.activeElement?.blur();
        if (await submit(message, Object.fromEntries(fields.map(element => [element.name, element.value])))) drafts.delete(message.id);
    }
}

function input(field, draft) {
    const oninput = event => {
        draft[field.name] = event.target.value;
    };
    if (field.type === 'select') {
        return h(
            'select',
            { name: field.name, required: true, oninput },
            h('option', { value: '' }, field.placeholder ?? 'Choose'),
            (field.options ?? []).map(option =>
                h('option', { value: option.name, selected: draft[field.name] === option.name }, option.label),
            ),
        );
    }
    return h('input', {
        name: field.name,
        type: field.type === 'email' ? 'email' : field.format ? 'number' : 'text',
        step: field.format === 'decimal' ? 'any' : undefined,
        value: draft[field.name] ?? '',
        placeholder: field.placeholder ?? '',
        minlength: field.minSize ? String(field.minSize) : undefined,
        maxlength: field.maxSize ? String(field.maxSize) : undefined,
        required: true,
        oninput,
    });
}

export function filledForm(fields) {
    return h(
        'dl',
        { class: 'filled' },
        fields.map(field => [h('dt', null, field.label ?? field.name), h('dd', null, answer(field))]),
    );
}

function answer(field) {
    const value = field[field.type] ?? field.text ?? field.email ?? field.select;
    return Array.isArray(value) ? value.map(option => option.label ?? option.name).join(', ') : (value ?? '');
}

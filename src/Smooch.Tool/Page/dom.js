// Elements without a framework. Text is always text: nothing that a bot sends is ever parsed as HTML here.

export function h(tag, props, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(props ?? {})) {
        if (value === undefined || value === null || value === false) continue;
        if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
        else if (name === 'class') element.className = value;
        else if (name === 'style') for (const [key, part] of Object.entries(value)) element.style.setProperty(key, part);
        else if (name in element && typeof value !== 'string') element[name] = value;
        else element.setAttribute(name, value === true ? '' : value);
    }
    put(element, children);
    return element;
}

export function put(element, children) {
    for (const child of [children].flat(Infinity)) {
        if (child !== undefined && child !== null && child !== false) element.append(child);
    }
}

export function fill(element, ...children) {
    element.replaceChildren();
    put(element, children);
}

const paths = {
    send: 'M4 12 20 4l-5 16-4-6-7-2zm7 2 4-5',
    attach: 'm20 11-8.2 8.2a5 5 0 0 1-7-7l8.4-8.4a3.3 3.3 0 0 1 4.7 4.7L9.6 16.8a1.6 1.6 0 0 1-2.3-2.3l7.7-7.7',
    place: 'M12 21s7-6.3 7-11.5A7 7 0 0 0 5 9.5C5 14.7 12 21 12 21zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
    file: 'M6 3h8l5 5v13H6zM14 3v5h5',
    image: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M15 9h.01',
    close: 'M6 6l12 12M18 6 6 18',
    copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
    sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17m10-10 1.4-1.4',
    moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
    auto: 'M12 4a8 8 0 1 0 0 16zm0 0a8 8 0 0 1 0 16z',
    out: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
    menu: 'M4 7h16M4 12h16M4 17h16',
    edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
    chat: 'M4 5h16v11H9l-5 4z',
    card: 'M3 6h18v12H3zM3 10h18',
    again: 'M20 12a8 8 0 1 1-2.5-5.8M20 3v4h-4',
};

export function icon(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', 'i');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', paths[name]);
    svg.append(path);
    return svg;
}

export const iconButton = (name, label, onclick, extra) =>
    h('button', { type: 'button', class: 'icon', 'aria-label': label, title: label, onclick, ...extra }, icon(name));

export function toast(text, isBad) {
    const note = h('div', { class: isBad ? 'toast bad' : 'toast' }, text);
    const all = document.getElementById('toasts');
    all.append(note);
    while (all.children.length > 3) all.firstChild.remove();
    setTimeout(() => note.remove(), isBad ? 7000 : 2600);
}

// For those who listen instead of looking.
export function say(text) {
    document.getElementById('spoken').textContent = text;
}

export async function copy(text, what) {
    try {
        await navigator.clipboard.writeText(text);
        toast(`${what} copied`);
    } catch {
        toast('The browser does not allow copying here.', true);
    }
}

export function dialog(title, body, { wide = false, onclose } = {}) {
    const id = `dialog-${Math.random().toString(36).slice(2)}`;
    const element = h(
        'dialog',
        { class: wide ? 'wide' : '', 'aria-labelledby': id },
        h(
            'div',
            { class: 'head' },
            h('h2', { id }, title),
            iconButton('close', 'Close', () => element.close()),
        ),
        h('div', { class: 'body' }, body),
    );
    element.addEventListener('close', () => {
        element.remove();
        onclose?.();
    });
    element.addEventListener('click', event => {
        if (event.target === element) element.close();
    });
    document.body.append(element);
    element.showModal();
    return element;
}

// The buttons at the end of a form.
export const foot = (cancel, label) =>
    h('div', { class: 'foot' }, h('button', { type: 'button', onclick: cancel }, 'Cancel'), h('button', { class: 'primary' }, label));

// Links in what people write.
export function linked(text) {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g)) {
        parts.push(text.slice(from, match.index), h('a', { href: match[0], target: '_blank', rel: 'noopener noreferrer' }, match[0]));
        from = match.index + match[0].length;
    }
    parts.push(text.slice(from));
    return parts;
}

const kept = {
    B: 'b',
    STRONG: 'strong',
    I: 'i',
    EM: 'em',
    U: 'u',
    S: 's',
    CODE: 'code',
    PRE: 'pre',
    P: 'p',
    UL: 'ul',
    OL: 'ol',
    LI: 'li',
    BR: 'br',
    BLOCKQUOTE: 'blockquote',
};

// The few tags that messages may have; of everything else only the text stays.
export function rich(html) {
    const copyOf = node => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent;
        if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) return null;
        const children = [...node.childNodes].map(copyOf);
        if (node.tagName === 'A' && /^https?:\/\//i.test(node.getAttribute('href') ?? ''))
            return h('a', { href: node.getAttribute('href'), target: '_blank', rel: 'noopener noreferrer' }, children);
        return kept[node.tagName] ? h(kept[node.tagName], null, children) : children;
    };
    return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(copyOf);
}

const hues = [172, 24, 265, 330, 205, 95, 45, 292];

export function avatar(name, seed) {
    let sum = 0;
    for (const letter of seed ?? name) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
    const initials = name
        .split(/\s+/)
        .filter(Boolean)
        .slice(0, 2)
        .map(word => [...word][0])
        .join('')
        .toUpperCase();
    return h(
        'div',
        { class: 'avatar', 'aria-hidden': 'true', style: { '--avatar': `hsl(${hues[sum % hues.length]} 38% 33%)` } },
        initials || '?',
    );
}

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const exact = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const shortDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

export const time = {
    clock: at => clock.format(at),
    exact: at => exact.format(at),
    day: at => day.format(at),
    isSameDay: (a, b) => a.toDateString() === b.toDateString(),
    brief: at => (time.isSameDay(at, new Date()) ? clock.format(at) : shortDay.format(at)),
};

// How a message looks.
import { copy, dialog, h, icon, linked, rich, time } from './dom.js';
import { jsonView } from './json-view.js';
import { actionId, fileName, hostOf, isLocal, size } from './model.js';
import { formOf, filledForm } from './form.js';

// view: {message, isFirst, showsDay, showsMeta, isFresh, marks, avatar, tap}
export function messageRow(view) {
    const { message } = view;
    return h(
        'div',
        { role: 'listitem', class: `message${message.isMine ? ' mine' : ''}${view.isFirst ? ' first' : ''}` },
        view.showsDay && h('div', { class: 'day' }, time.day(message.at)),
        h(
            'div',
            { class: 'line' },
            view.showsMeta ? view.avatar : h('div', { class: 'gap' }),
            h(
                'div',
                { class: 'said' },
                view.isFirst &&
                    !message.isMine &&
                    message.author &&
                    h('div', { class: 'author' }, message.author, message.isAgent && ' · agent'),
                content(view),
                view.showsMeta && meta(view),
            ),
        ),
    );
}

function meta({ message, marks }) {
    return h(
        'div',
        { class: 'meta' },
        h('time', { datetime: message.at.toISOString(), title: message.at.toLocaleString() }, time.clock(message.at)),
        marks &&
            h(
                'span',
                { title: marks.title },
                h('span', { class: 'unseen' }, marks.title),
                h('span', { class: marks.isBad ? 'bad' : 'marks', 'aria-hidden': 'true' }, marks.sign),
            ),
        h('button', { type: 'button', onclick: () => showJson(message) }, 'JSON'),
    );
}

// Every version of the API has its own form of a message.
function showJson(message) {
    const text = json => JSON.stringify(json, null, 2);
    const versions = message.raw.map(([name, json]) => [
        h(
            'div',
            { class: 'row' },
            h('h3', null, name),
            h('span', { class: 'spring' }),
            h('button', { type: 'button', onclick: () => copy(text(json), 'Message') }, 'Copy'),
        ),
        jsonView(text(json)),
    ]);
    dialog('Message as JSON', versions, { wide: true });
}

function content(view) {
    const { message } = view;
    if (message.isDeleted) return h('div', { class: 'bubble whisper' }, 'Deleted');
    const parts = [message.quoted && quote(message.quoted)];
    switch (message.type) {
        case 'image':
            parts.push(picture(message.mediaUrl, message.altText), caption(message));
            break;
        case 'file':
            parts.push(attachment(message), caption(message));
            break;
        case 'location':
            parts.push(place(message));
            break;
        case 'carousel':
        case 'list':
            parts.push(items(view));
            break;
        case 'form':
            parts.push(formOf(view));
            break;
        case 'formResponse':
            parts.push(h('div', { class: 'bubble' }, filledForm(message.fields)));
            break;
        case 'text':
            if (message.text || message.html) parts.push(bubble(message));
            break;
        default:
            parts.push(h('div', { class: 'bubble' }, message.text ?? `A message of type ${message.type}`));
    }
    if (message.actions.length > 0) parts.push(actions(message.actions, view));
    return parts;
}

const bubble = message =>
    h('div', { class: message.isWhisper ? 'bubble whisper' : 'bubble' }, message.html ? rich(message.html) : linked(message.text));
const caption = message => (message.text || message.html) && bubble(message);
const quote = quoted => h('div', { class: 'quote' }, quoted.text ?? quoted.type);

function picture(url, altText) {
    if (!url) return h('div', { class: 'bubble' }, 'An image without an address');
    if (!isLocal(url)) return away(url, altText ?? 'Image');
    return h(
        'a',
        { href: url, target: '_blank', rel: 'noopener noreferrer' },
        h('img', { class: 'picture', src: url, alt: altText ?? fileName(url), loading: 'lazy', onerror: broken }),
    );
}

function broken(event) {
    event.target.replaceWith(h('span', { class: 'away' }, icon('image'), h('span', null, h('b', null, 'The image cannot be shown'))));
}

// An image on another server is a link: this page asks no other server for anything.
const away = (url, name) =>
    h(
        'a',
        { class: 'away', href: url, target: '_blank', rel: 'noopener noreferrer' },
        icon('image'),
        h('div', null, h('b', null, name), h('span', null, `on ${hostOf(url)}`)),
    );

const attachment = message =>
    h(
        'a',
        { class: 'attachment', href: message.mediaUrl, target: '_blank', rel: 'noopener noreferrer' },
        icon('file'),
        h(
            'div',
            null,
            h('b', null, message.altText ?? fileName(message.mediaUrl)),
            h('span', null, [message.mediaType, message.mediaSize && size(message.mediaSize)].filter(Boolean).join(' · ')),
        ),
    );

function place({ coordinates, location }) {
    const { lat, long } = coordinates ?? {};
    return h(
        'a',
        {
            class: 'attachment',
            href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${long}#map=15/${lat}/${long}`,
            target: '_blank',
            rel: 'noopener noreferrer',
        },
        icon('place'),
        h(
            'div',
            null,
            h('b', null, location?.name ?? 'Location'),
            location?.address && h('span', null, location.address),
            h('span', null, `${lat}, ${long}`),
        ),
    );
}

function items(view) {
    const { message } = view;
    return h(
        'div',
        {
            class: message.type === 'list' ? 'items list' : 'items',
            role: 'group',
            'aria-label': message.type === 'list' ? 'List' : 'Carousel',
            tabindex: '0',
        },
        message.items.map(item =>
            h(
                'div',
                { class: 'item' },
                art(item),
                h(
                    'div',
                    { class: 'about' },
                    h('h3', null, item.title),
                    item.description && h('p', null, item.description),
                    actions(item.actions ?? [], view),
                ),
            ),
        ),
    );
}

function art(item) {
    if (!item.mediaUrl) return null;
    return isLocal(item.mediaUrl)
        ? h('img', { class: 'art', src: item.mediaUrl, alt: item.altText ?? '', loading: 'lazy' })
        : h('a', { class: 'art', href: item.mediaUrl, target: '_blank', rel: 'noopener noreferrer' }, `Image on ${hostOf(item.mediaUrl)}`);
}

function actions(list, view) {
    return h(
        'div',
        { class: 'actions' },
        list.map(action => button(action, view)),
    );
}

function button(action, { tap, isFresh }) {
    const label = action.text || action.type;
    switch (action.type) {
        case 'link':
            return h('a', { class: 'act', href: action.uri, target: '_blank', rel: 'noopener noreferrer' }, label, icon('out'));
        case 'webview':
            return h('button', { type: 'button', class: 'act', onclick: () => openWebview(action) }, label, icon('out'));
        case 'buy':
            return h(
                'button',
                { type: 'button', class: 'act', disabled: action.state === 'paid', onclick: () => tap(action) },
                `${label} · ${price(action)}`,
                action.state === 'paid' ? ' · paid' : icon('card'),
            );
        case 'reply':
        case 'locationRequest':
            return h(
                'button',
                {
                    type: 'button',
                    class: 'act',
                    disabled: !isFresh,
                    title: isFresh ? undefined : 'Only the newest message accepts a click on this button',
                    onclick: () => tap(action),
                },
                label,
                action.type === 'locationRequest' && icon('place'),
            );
        default:
            return h('button', { type: 'button', class: 'act', 'data-action': actionId(action), onclick: () => tap(action) }, label);
    }
}

function price({ amount, currency }) {
    try {
        return new Intl.NumberFormat(undefined, { style: 'currency', currency: currency ?? 'usd' }).format((amount ?? 0) / 100);
    } catch {
        return `${amount / 100} ${currency}`;
    }
}

const heights = { compact: 340, tall: 560, full: 760 };

function openWebview({ uri, size: wanted }) {
    window.open(uri, '_blank', `popup,noopener,noreferrer,width=420,height=${heights[wanted] ?? heights.full}`);
}

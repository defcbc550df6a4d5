// A message of any API, in one shape. Smooch's come as v2 and v1.1 show them: v2 has more of the content, v1.1 has the ids of the buttons.

export function normalize({ id, v2, v1, bird }) {
    return bird ? fromBird(bird) : fromSmooch(id, v2 ?? {}, v1 ?? {});
}

function fromSmooch(id, v2, v1) {
    const content = v2.content ?? v1;
    const isMine = v2.author ? v2.author.type === 'user' : v1.role === 'appUser';
    return {
        ...common(id, new Date(v2.received ?? v1.received * 1000), isMine),
        authorId: v2.author?.userId,
        author: v2.author?.displayName ?? v1.name ?? (isMine ? '' : 'Bot'),
        isAgent: v2.author?.subtypes?.includes('agent') === true,
        isWhisper: v1.role === 'whisper',
        isDeleted: v2.deleted === true,
        type: content.type ?? 'text',
        text: visible(content.text),
        html: content.htmlText,
        mediaUrl: content.mediaUrl,
        mediaType: content.mediaType ?? '',
        mediaSize: content.mediaSize,
        altText: content.altText,
        items: v1.items ?? content.items ?? [],
        actions: v1.actions ?? content.actions ?? [],
        coordinates: content.coordinates,
        location: content.location,
        fields: content.fields ?? [],
        isSubmitted: content.submitted === true,
        blocksInput: content.blockChatInput === true,
        quoted: quotedOf(v2.quotedMessage),
        raw: [
            ['v2', v2],
            ['v1.1', v1],
        ],
    };
}

function fromBird(message) {
    const content = message.content ?? {};
    const isMine = message.direction === 'received';
    const media = content[message.type];
    const isMedia = ['image', 'video', 'audio', 'file'].includes(message.type);
    const interactive = content.interactive;
    return {
        ...common(message.id, new Date(message.createdDatetime), isMine),
        author: isMine ? '' : 'Bot',
        type: isMedia ? (message.type === 'image' ? 'image' : 'file') : message.type === 'location' ? 'location' : 'text',
        text:
            visible(content.text ?? media?.caption ?? interactive?.body?.text ?? interactive?.reply?.text) ??
            (isMedia || message.type === 'location' ? undefined : named(message)),
        mediaUrl: isMedia ? media?.url : undefined,
        coordinates: message.type === 'location' ? { lat: content.location?.latitude, long: content.location?.longitude } : undefined,
        actions: choices(interactive?.action),
        status: message.status,
        failure: message.error?.description,
        raw: [['MessageBird', message]],
    };
}

const common = (id, at, isMine) => ({ id, at, isMine, items: [], actions: [], fields: [] });
const named = message =>
    message.type === 'hsm' ? `Template ${message.content?.hsm?.templateName ?? ''}`.trim() : `A message of type ${message.type}`;

function choices(action) {
    const buttons = [action?.buttons ?? []].flat();
    const rows = (action?.sections ?? []).flatMap(section => section.rows ?? []);
    return [...buttons, ...rows].map(choice => ({ type: 'postback', _id: choice.id, text: choice.title }));
}

// Media messages carry a blank as their text.
const visible = text => (typeof text === 'string' && text.trim().length > 0 ? text : undefined);

function quotedOf(quoted) {
    return quoted?.message ? fromSmooch(quoted.message.id, quoted.message, {}) : undefined;
}

export const actionId = action => action._id ?? action.payload ?? action.text;

export const fileName = url => {
    try {
        return decodeURIComponent(new URL(url, location.href).pathname.split('/').pop()) || 'file';
    } catch {
        return 'file';
    }
};

// Only what this machine serves is loaded; nothing tells another server that it was looked at.
export function isLocal(url) {
    try {
        const { protocol, hostname } = new URL(url, location.href);
        return protocol === 'data:' || protocol === 'blob:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
    } catch {
        return false;
    }
}

export const hostOf = url => {
    try {
        return new URL(url, location.href).host;
    } catch {
        return url;
    }
};

export const size = bytes =>
    bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} bytes`;

// A message of any version, in one shape.

export function normalize(raw) {
    const content = raw.content ?? raw;
    const isUser = raw.author ? raw.author.type === 'user' : raw.role === 'appUser';
    return {
        id: raw.id ?? raw._id,
        at: typeof raw.received === 'number' ? new Date(raw.received * 1000) : new Date(raw.received),
        isUser,
        authorId: raw.author?.userId ?? raw.authorId,
        author: raw.author?.displayName ?? raw.name ?? (isUser ? '' : 'Bot'),
        isWhisper: raw.role === 'whisper',
        isDeleted: raw.deleted === true,
        type: content.type ?? 'text',
        text: visible(content.text),
        html: content.htmlText,
        mediaUrl: content.mediaUrl,
        mediaType: content.mediaType ?? '',
        mediaSize: content.mediaSize,
        altText: content.altText,
        items: content.items ?? [],
        isSquare: content.displaySettings?.imageAspectRatio === 'square',
        actions: content.actions ?? [],
        coordinates: content.coordinates,
        location: content.location,
        fields: content.fields ?? [],
        isSubmitted: content.submitted === true,
        blocksInput: content.blockChatInput === true,
        template: content.template,
        quoted: quotedOf(raw.quotedMessage),
        failure: raw.failure,
        raw,
    };
}

// Media messages carry a blank as their text.
const visible = text => (typeof text === 'string' && text.trim().length > 0 ? text : undefined);

function quotedOf(quoted) {
    const inner = quoted?.content?._id || quoted?.content?.role ? quoted.content : quoted?.message;
    return inner ? normalize(inner) : undefined;
}

export const actionId = action => action._id ?? action.id ?? action.payload ?? action.text;

export function nameOf(user) {
    return [user.givenName, user.surname].filter(Boolean).join(' ') || user.userId || `Visitor ${user.id.slice(-4)}`;
}

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

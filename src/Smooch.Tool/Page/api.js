// The control API of this page, and its live updates.
import { toast } from './dom.js';

const header = { 'X-Smooch-Page': '1' };

async function call(method, path, body, headers) {
    let response;
    try {
        response = await fetch(`/control/${path}`, { method, headers: { ...header, ...headers }, body });
    } catch {
        throw new Error('smooch does not respond. Is it still running?');
    }
    const json = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(json.error ?? `smooch responded with ${response.status}.`);
    return json;
}

const json = (method, path, body) => call(method, path, JSON.stringify(body ?? {}), { 'Content-Type': 'application/json' });

export const api = {
    get: path => call('GET', path),
    post: (path, body) => json('POST', path, body),
    put: (path, body) => json('PUT', path, body),
    patch: (path, body) => json('PATCH', path, body),
    remove: path => call('DELETE', path),
    upload: (path, file) => call('POST', path, file, { 'Content-Type': file.type || 'application/octet-stream' }),
};

// Runs what a button asks for; a failure is shown, not lost.
export async function attempt(work) {
    try {
        return await work();
    } catch (error) {
        toast(error.message, true);
        return undefined;
    }
}

// Every (re)connection starts with the whole state, so that nothing is missed in between.
export function listen(handlers, onState) {
    const source = new EventSource('/control/events');
    source.addEventListener('hello', () => onState('on'));
    source.onerror = () => onState('off');
    for (const [name, handle] of Object.entries(handlers)) source.addEventListener(name, event => handle(JSON.parse(event.data)));
}

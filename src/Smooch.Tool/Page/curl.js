// A request as a curl command. Credentials are variables: no secret is copied with it.
import { state } from './store.js';

const quote = text => `'${text.replaceAll("'", "'\\''")}'`;

export function curlOf(entry, details) {
    const parts = ['curl'];
    if (entry.method !== 'GET') parts.push('-X', entry.method);
    if (entry.api === 'messagebird') {
        parts.push(quote(state.messageBirdUrl + entry.path), '-H', '"Authorization: AccessKey $MESSAGEBIRD_ACCESS_KEY"');
    } else if (entry.kind === 'webhook') {
        parts.push(quote(entry.path), '-H', '"X-API-Key: $SMOOCH_WEBHOOK_SECRET"');
    } else {
        parts.push(quote(state.url + entry.path));
        if (details.credential === 'app token') parts.push('-H', '"app-token: $SMOOCH_APP_TOKEN"');
        else if (entry.path.startsWith('/v1/')) parts.push('-H', '"Authorization: Bearer $SMOOCH_JWT"');
        else if (details.credential !== 'none') parts.push('-u', '"$SMOOCH_KEY_ID:$SMOOCH_SECRET"');
    }
    if (details.body) parts.push('-H', quote('Content-Type: application/json'), '--data-raw', quote(details.body));
    return parts.join(' ');
}

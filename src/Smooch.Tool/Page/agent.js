// Human agents: who is in control of a conversation, and how an agent takes and gives it.
import { fill, h } from './dom.js';
import { state } from './store.js';

// Fills the bar above a chat; false when there is nothing to say.
export function agentBar(bar, user, chat, act) {
    const hasBot = state.webhooks.some(webhook => webhook.version === 'v2');
    if (user.api !== 'smooch' || (!hasBot && state.places.length === 0)) return false;

    const isAgent = chat.inControl === state.desk;
    const others = state.places.filter(place => place !== state.desk);
    const button = (label, name, argument, isMain) =>
        h('button', { type: 'button', class: isMain ? 'primary' : '', onclick: () => act(name, argument) }, label);
    fill(
        bar,
        h(
            'span',
            { class: isAgent ? 'holder agent' : 'holder' },
            'In control: ',
            h('b', null, isAgent ? 'you, as an agent' : (chat.inControl ?? 'no one')),
        ),
        chat.offered && h('span', { class: 'muted' }, `offered to ${chat.offered}`),
        h('span', { class: 'spring' }),
        chat.offered === state.desk && button('Accept', 'accept', undefined, true),
        !isAgent && button('Take control', 'take'),
        isAgent && others.map(place => button(`Give to ${place}`, 'pass', place, true)),
        isAgent && button('Release', 'release'),
    );
    return true;
}

// Light, dark, or as the system has it.
import { fill, icon } from './dom.js';

const order = ['auto', 'light', 'dark'];
const button = document.getElementById('theme');
let current = localStorage.getItem('smooch-theme') ?? 'auto';

function apply() {
    if (current === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = current;
    fill(button, icon({ auto: 'auto', light: 'sun', dark: 'moon' }[current]));
    const label = { auto: 'Colours as in the system', light: 'Light colours', dark: 'Dark colours' }[current];
    button.setAttribute('aria-label', label);
    button.title = label;
}

button.addEventListener('click', () => {
    current = order[(order.indexOf(current) + 1) % order.length];
    localStorage.setItem('smooch-theme', current);
    apply();
});
apply();

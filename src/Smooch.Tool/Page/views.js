// Which area is in front where there is no room for all.

const buttons = [...document.querySelectorAll('[data-show]')];

export function showView(name) {
    document.body.dataset.view = name;
    for (const button of buttons) button.setAttribute('aria-current', button.dataset.show === name ? 'true' : 'false');
}

for (const button of buttons) button.addEventListener('click', () => showView(button.dataset.show));
showView('chat');

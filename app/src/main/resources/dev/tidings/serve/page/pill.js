import { el } from './dom.js';

/** Offers to show what is new; the page itself stays as it is until then. */
export function pill(text, onShow) {
  const place = document.getElementById('pill-place');
  const button = el('button', { class: 'pill', type: 'button' }, text);
  button.addEventListener('click', () => {
    clearPill();
    onShow();
  });
  const old = place.querySelector('.pill');
  if (old?.textContent === text) {
    return;
  }
  const hadFocus = old && document.activeElement === old;
  place.replaceChildren(button);
  if (hadFocus) {
    button.focus();
  }
}

export function clearPill() {
  document.getElementById('pill-place').replaceChildren();
}

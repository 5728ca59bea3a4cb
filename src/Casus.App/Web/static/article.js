'use strict';
// Pointing at the words of an act shows what it was coded as, beside the words, and lights up its parties, date and place.
const cards = document.querySelectorAll('[data-act]');
const tied = document.querySelectorAll('.text [data-acts], .text [data-said]');
const actsOf = word => (word.dataset.acts || '').split(' ').filter(Boolean);
const saidIn = word => (word.dataset.said || '').split(' ').filter(Boolean);
const shown = document.createElement('div');
shown.className = 'pop';
shown.hidden = true;
shown.setAttribute('role', 'tooltip');
document.querySelector('.text').append(shown);

function show(word) {
  const acts = actsOf(word), said = acts.length ? [] : saidIn(word);
  for (const other of tied) other.classList.toggle('lit', actsOf(other).some(act => acts.includes(act)));
  for (const card of cards) card.classList.toggle('lit', acts.includes(card.dataset.act));
  const about = [...acts.map(act => 'act-' + act), ...said.map(number => 'said-' + number)].slice(0, 3);
  shown.replaceChildren(...about.flatMap(id => [...document.getElementById(id).cloneNode(true).children].filter(part => part.tagName !== 'BLOCKQUOTE')));
  shown.hidden = false;
  const text = shown.parentElement.getBoundingClientRect(), at = word.getBoundingClientRect();
  shown.style.top = `${at.bottom - text.top + 4}px`;
  shown.style.left = `${Math.max(0, Math.min(at.left - text.left, text.width - shown.offsetWidth))}px`;
}

function hide() {
  shown.hidden = true;
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
}

let leaving;
const stay = () => clearTimeout(leaving);
const leave = () => { leaving = setTimeout(hide, 150); };
for (const word of tied) {
  word.addEventListener('pointerenter', () => { stay(); show(word); });
  word.addEventListener('pointerleave', leave);
  word.addEventListener('focus', () => { stay(); show(word); });
  word.addEventListener('blur', leave);
  // The first tap shows, the second follows the link.
  word.addEventListener('pointerdown', event => { word.tapped = event.pointerType === 'touch' && shown.hidden; });
  word.addEventListener('click', event => { if (word.tapped) { event.preventDefault(); show(word); } });
}
shown.addEventListener('pointerenter', stay);
shown.addEventListener('pointerleave', leave);
addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
for (const card of cards) {
  const words = [...tied].filter(word => actsOf(word).includes(card.dataset.act));
  card.addEventListener('pointerenter', () => words.forEach(word => word.classList.add('lit')));
  card.addEventListener('pointerleave', () => words.forEach(word => word.classList.remove('lit')));
}

'use strict';
// Light or dark: the system's way unless the reader chose otherwise.
const button = document.querySelector('button.theme');
button.hidden = false;
button.addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
  dispatchEvent(new Event('themechange'));
});
// Empty fields of a search do not belong in its address.
for (const form of document.querySelectorAll('form[method=get], form:not([method])'))
  form.addEventListener('submit', () => { for (const field of form.elements) if (field.name && !field.value) field.disabled = true; });
addEventListener('pageshow', () => { for (const field of document.querySelectorAll('form :disabled')) field.disabled = false; });

'use strict';
// Draws the places of the list on a map, and lets the reader slide through the months: the list of another month is fetched from its own page.
const map = document.querySelector('.map'), slide = document.querySelector('.slide');
const projection = d3.geoNaturalEarth1();
let world;

function draw() {
  const width = map.clientWidth, height = Math.round(width * .46);
  const node = (name, values, parent) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    parent?.append(made);
    return made;
  };
  // Without Antarctica, where nothing happens.
  projection.fitWidth(width, { type: 'Sphere' });
  const path = d3.geoPath(projection), svg = node('svg', { viewBox: `0 0 ${width} ${height}`, width, height });
  node('path', { class: 'sea', d: path({ type: 'Sphere' }) }, svg);
  node('path', { class: 'land', d: path(topojson.feature(world, world.objects.land)) }, svg);
  node('path', { class: 'borders', d: path(topojson.mesh(world, world.objects.countries, (a, b) => a !== b)) }, svg);
  for (const place of document.querySelectorAll('.places li')) {
    const { lat, lon, cooperation, conflict } = place.dataset, acts = Number(cooperation) + Number(conflict);
    const at = projection([Number(lon), Number(lat)]);
    if (!at) continue;
    const dot = node('circle', { class: Number(cooperation) >= Number(conflict) ? 'cooperation' : 'conflict', cx: at[0], cy: at[1], r: 2.5 + 2.2 * Math.sqrt(acts) }, svg);
    node('title', {}, dot).textContent = place.querySelector('p').textContent;
    dot.addEventListener('click', () => { place.scrollIntoView({ block: 'center' }); place.classList.add('lit'); setTimeout(() => place.classList.remove('lit'), 2000); });
    place.onpointerenter = () => dot.classList.add('lit');
    place.onpointerleave = () => dot.classList.remove('lit');
  }
  map.replaceChildren(svg);
}

async function show(month) {
  const address = new URL(location);
  address.searchParams.set('month', month);
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  if (slide.firstElementChild.dataset.wanted !== month) return;
  for (const part of ['h1', 'section'])
    document.querySelector('main ' + part).replaceWith(page.querySelector('main ' + part));
  document.querySelector('input[type=month]').value = month;
  document.title = page.title;
  history.replaceState(null, '', address);
  draw();
}

fetch(map.dataset.world).then(answer => answer.json()).then(answer => {
  world = answer;
  draw();
  slide.hidden = false;
});
let width = innerWidth, waiting;
addEventListener('resize', () => { if (world && innerWidth !== width) { width = innerWidth; draw(); } });
const bar = slide.querySelector('input');
bar.addEventListener('input', () => {
  const [year, first] = bar.dataset.first.split('-').map(Number), at = year * 12 + first - 1 + Number(bar.value);
  const month = `${Math.floor(at / 12)}-${String(at % 12 + 1).padStart(2, '0')}`;
  slide.firstElementChild.dataset.wanted = month;
  document.querySelector('main h1').textContent = new Date(month + '-01T00:00Z').toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  clearTimeout(waiting);
  waiting = setTimeout(() => show(month), 120);
});

'use strict';
// Draws the figures of each chart with uPlot: bars and lines over time, a cursor that reads out values, dragging to zoom, marks that lead to what explains them.
const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

function draw(figure) {
  const { days, series } = JSON.parse(figure.dataset.chart);
  const place = figure.querySelector('.plot');
  place.replaceChildren();
  const axis = { stroke: () => colour('soft'), grid: { stroke: () => colour('grid'), width: 1 }, ticks: { show: false }, font: '12px "Source Sans 3", sans-serif' };
  const plot = new uPlot({
    width: place.clientWidth, height: Math.max(160, Math.min(300, place.clientWidth * .32)),
    cursor: { y: false },
    scales: { x: { time: true } },
    tzDate: seconds => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    axes: [{ ...axis }, { ...axis, size: 44, values: (_, values) => values.map(value => String(Math.abs(value))) }],
    series: [{ label: 'When', value: '{YYYY}-{MM}' }, ...series.map(line => ({
      label: line.name,
      stroke: () => colour(line.colour),
      fill: line.bars ? () => colour(line.colour) : undefined,
      width: line.bars ? 0 : 1.5,
      points: { show: false },
      paths: line.bars ? uPlot.paths.bars({ size: [.9, 40], gap: 0 }) : undefined,
      value: (_, value) => value == null ? '–' : String(Math.round(Math.abs(value) * 10) / 10),
    }))],
    hooks: { draw: [mark], ready: [mark] },
  }, [days, ...series.map(line => line.values)], place);
  figure.plot = plot;

  // The marks are links of the page; in the plot each stands as a line with the same link on it.
  function mark(plot) {
    plot.over.querySelectorAll('.mark').forEach(old => old.remove());
    figure.querySelectorAll('.marks a').forEach((link, number) => {
      const left = plot.valToPos(Number(link.dataset.day), 'x');
      if (left < 0 || left > plot.over.clientWidth) return;
      const line = document.createElement('a');
      line.className = 'mark';
      line.href = link.href;
      line.title = link.textContent;
      line.textContent = number + 1;
      line.setAttribute('aria-hidden', 'true');
      line.tabIndex = -1;
      line.style.left = `${left}px`;
      plot.over.append(line);
    });
  }
}

const charts = [...document.querySelectorAll('.chart')];
const again = () => charts.forEach(draw);
again();
let width = innerWidth;
addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; again(); } });
addEventListener('themechange', again);
for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', again);
document.fonts?.ready.then(again);

#!/usr/bin/env bash
# Fetches the libraries, shapes and fonts of the desk from npm and puts them, as they are, into src/Casus.App/Web/static. Run by whoever wants newer ones; building and running need neither npm nor Node.
set -eu
to=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../src/Casus.App/Web/static" && pwd)
from=$(mktemp -d)
trap 'rm -rf "$from"' EXIT
cd "$from"
npm install --silent --no-audit --no-fund --prefix . uplot@1.6.32 d3-array@3.2.5 d3-geo@3.1.1 topojson-client@3.1.0 world-atlas@2.0.2 \
  @fontsource-variable/source-serif-4@5 @fontsource-variable/source-sans-3@5
cd node_modules
cp uplot/dist/uPlot.iife.min.js "$to/uplot.js"
cp uplot/dist/uPlot.min.css "$to/uplot.css"
cp d3-array/dist/d3-array.min.js "$to/d3-array.js"
cp d3-geo/dist/d3-geo.min.js "$to/d3-geo.js"
cp topojson-client/dist/topojson-client.min.js "$to/topojson.js"
cp world-atlas/countries-110m.json "$to/world.json"
fonts=@fontsource-variable
cp $fonts/source-serif-4/files/source-serif-4-latin-wght-normal.woff2 "$to/source-serif.woff2"
cp $fonts/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2 "$to/source-serif-ext.woff2"
cp $fonts/source-sans-3/files/source-sans-3-latin-wght-normal.woff2 "$to/source-sans.woff2"

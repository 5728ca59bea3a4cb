#!/usr/bin/env bash
# Takes the pictures of docs/screenshots: tools/Web/screenshots.sh RECORD.duckdb [FOLDER]. Serves a copy of the record with the samples in it and looks at it with Chromium (apt install chromium).
set -eu
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
record=${1:?name a record}
to=${2:-$root/docs/screenshots}
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
mkdir -p "$to"
cp "$record" "$work/record.duckdb"
"$root/casus" add "$root/samples" --db "$work/record.duckdb" >/dev/null
"$root/casus" serve --db "$work/record.duckdb" --urls http://127.0.0.1:5099 2>"$work/log" &
desk=$!
trap 'kill $desk; wait $desk 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do curl -sf http://127.0.0.1:5099/health >/dev/null && break; sleep 0.3; done

shot() { # NAME ADDRESS [WIDTHxHEIGHT [MORE…]]
  local name=$1 address=$2 size=${3:-1200,860}
  shift 3 2>/dev/null || shift 2
  "$chromium" --headless --no-sandbox --hide-scrollbars --disable-gpu --user-data-dir="$work/profile" --window-size="$size" --virtual-time-budget=8000 "$@" --screenshot="$to/$name.png" "http://127.0.0.1:5099$address" >/dev/null 2>&1
  echo "$to/$name.png $(stat -c %s "$to/$name.png")"
}

first() { curl -s "http://127.0.0.1:5099$1" | grep -o "\"$2\":\"[^\"]*\"" | head -n 1 | cut -d'"' -f4; }
article=$(first '/search.json?q=Kazakhstan&actor=FIN&type=CONSULT' article)
act=$(first '/search.json?actor=Putin&with=Kim&since=2024-06-01&until=2024-06-30' event)

shot today /
shot search '/search?q=nuclear&actor=PRK'
shot article "/articles/$article"
shot event "/events/$act"
shot relation /relations/RUS/PRK 1200,1300
shot actor /actors/RUS
shot map '/map?month=2022-03'
shot forecasts /forecasts
shot sources /sources
shot add /add
shot phone / 500,900

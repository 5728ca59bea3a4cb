#!/usr/bin/env bash
# killed-runs.sh KILLS add FILE… | KILLS import FORMAT FILE… | KILLS handover FILE…
# Does the work once unbroken and once killed KILLS times at random moments and resumed, and compares every table of the two records.
# With handover a server holds the record and the command gives it the articles; one of the two is killed, and both are started again.
set -u
[ $# -ge 3 ] || { sed -n 2,4p "$0" | cut -c3- >&2; exit 2; }
kills=$1 mode=$2; shift 2
casus=${CASUS:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)/casus}
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill -9 "$server" 2>/dev/null; rm -rf "$folder"' EXIT
RANDOM=${SEED:-$$}

work() {
  case $mode in
    import) $casus import "$@" ;;
    *) $casus add "$@" ;;
  esac
}
serve() {
  [ "$mode" = handover ] || return 0
  rm -f "$folder/served"
  $casus serve --db "$folder/killed.duckdb" --urls http://127.0.0.1:0 2>"$folder/served" &
  server=$!
  until grep -q 'the desk is at' "$folder/served" 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { cat "$folder/served" >&2; exit 1; }
    sleep 0.1
  done
}
unserve() {
  [ -n "$server" ] || return 0
  kill "$@" "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  server=
}

started=$(date +%s%N)
work "$@" --db "$folder/whole.duckdb" 2>/dev/null
whole=$((($(date +%s%N) - started) / 1000000))
for ((i = 1; i <= kills; i++)); do
  [ -n "$server" ] || serve
  work "$@" --db "$folder/killed.duckdb" >/dev/null 2>&1 &
  pid=$!
  # Later runs have less left to do, but pass over what is kept.
  after=$((RANDOM * 32768 % (whole / 3 + 1) + RANDOM % 1000 + 500))
  sleep "$((after / 1000)).$(printf %03d $((after % 1000)))"
  if [ -n "$server" ] && ((RANDOM % 2)); then
    unserve -9
    kill -9 "$pid" 2>/dev/null
    state='server killed'
  else
    kill -9 "$pid" 2>/dev/null && state=killed || state=done
  fi
  wait "$pid" 2>/dev/null
  echo "run $i: $state after $after ms"
done
unserve -9
work "$@" --db "$folder/killed.duckdb" 2>/dev/null

differ=0
tables=$($casus query "SELECT table_name FROM duckdb_tables() WHERE table_name <> 'migrations' ORDER BY 1" --db "$folder/whole.duckdb" --format csv 2>/dev/null | tail -n +2 | tr -d '\r')
[ -n "$tables" ] || tables="articles events event_actors event_recipients event_attributions event_mentions statements happenings happening_parties happening_reports problems imports forecasts"
for table in $tables; do
  columns='*'
  case $table in
    articles) columns='* EXCLUDE (kept_at)' ;;
    imports) columns='* EXCLUDE (imported_at)' ;;
  esac
  for record in whole killed; do
    $casus query "SELECT $columns FROM $table ORDER BY ALL" --db "$folder/$record.duckdb" --format csv >"$folder/$record.csv"
  done
  if cmp -s "$folder/whole.csv" "$folder/killed.csv"; then
    echo "$table: $(($(wc -l <"$folder/whole.csv") - 1)) lines, equal"
  else
    echo "$table: DIFFERENT"
    differ=1
  fi
done
exit $differ

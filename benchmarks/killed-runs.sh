#!/usr/bin/env bash
# killed-runs.sh KILLS add FILE… | KILLS import FORMAT FILE… | KILLS handover FILE…
# Does the work once unbroken, then again and again killed at random moments and resumed until it is done, and compares every table of the two
# records each time; ends after so many kills of a program at work.
# With handover a server holds the record and the command gives it the articles; one of the two is killed, and both are started again.
set -u
[ $# -ge 3 ] || { sed -n 2,5p "$0" | cut -c3- >&2; exit 2; }
kills=$1 mode=$2; shift 2
casus=${CASUS:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)/casus}
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill -9 "$server" 2>/dev/null; rm -rf "$folder"' EXIT
RANDOM=${SEED:-$$}

# One process, so that killing it kills the program.
work=(add "$@")
[ "$mode" != import ] || work=(import "$@")
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
$casus "${work[@]}" --db "$folder/whole.duckdb" 2>/dev/null
whole=$((($(date +%s%N) - started) / 1000000))
whole_tables() {
  $casus query "SELECT table_name FROM duckdb_tables() WHERE table_name <> 'migrations' ORDER BY 1" --db "$folder/whole.duckdb" --format csv | tail -n +2 | tr -d '\r'
}
dump() {
  local columns='*'
  case $2 in
    articles) columns='* EXCLUDE (kept_at)' ;;
    imports) columns='* EXCLUDE (imported_at)' ;;
  esac
  $casus query "SELECT $columns FROM $2 ORDER BY ALL" --db "$folder/$1.duckdb" --format csv >"$folder/$1.$2.csv"
}
# The record that was killed holds what the unbroken one does.
compare() {
  local table
  for table in $tables; do
    dump killed "$table"
    if cmp -s "$folder/whole.$table.csv" "$folder/killed.$table.csv"; then
      [ "${1-}" = quietly ] || echo "$table: $(($(wc -l <"$folder/whole.$table.csv") - 1)) lines, equal"
    else
      echo "$table: DIFFERENT"
      differ=1
    fi
  done
  compared=$((compared + 1))
}

tables=$(whole_tables)
for table in $tables; do dump whole "$table"; done
differ=0 compared=0
for ((killed = 0; killed < kills; )); do
  [ -n "$server" ] || serve
  $casus "${work[@]}" --db "$folder/killed.duckdb" >/dev/null 2>&1 &
  pid=$!
  after=$((RANDOM * 32768 % (whole / 2 + 1) + 300))
  sleep "$((after / 1000)).$(printf %03d $((after % 1000)))"
  if ! kill -0 "$pid" 2>/dev/null; then
    wait "$pid" 2>/dev/null
    unserve -9
    compare quietly
    rm -f "$folder"/killed.duckdb*
    continue
  fi
  if [ -n "$server" ] && ((RANDOM % 2)); then unserve -9; fi
  kill -9 "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  killed=$((killed + 1))
done
unserve -9
$casus "${work[@]}" --db "$folder/killed.duckdb" 2>/dev/null
compare
echo "$killed kills, $compared records compared"
exit $differ

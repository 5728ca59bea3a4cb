#!/usr/bin/env bash
# killed-runs.sh KILLS FILE…: adds the files in one unbroken run and in one that is killed KILLS times at random moments and resumed, and compares every table.
set -u
kills=$1; shift
casus=${CASUS:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)/casus}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
RANDOM=${SEED:-$$}

started=$(date +%s%N)
$casus add "$@" --db "$folder/whole.duckdb" 2>/dev/null
whole=$((($(date +%s%N) - started) / 1000000))
for ((i = 1; i <= kills; i++)); do
  $casus add "$@" --db "$folder/killed.duckdb" >/dev/null 2>&1 &
  pid=$!
  # Later runs have less left to do, but pass over what is kept.
  after=$((RANDOM * 32768 % (whole / 3 + 1) + RANDOM % 1000 + 1500))
  sleep "$((after / 1000)).$(printf %03d $((after % 1000)))"
  kill -9 "$pid" 2>/dev/null && state=killed || state=done
  wait "$pid" 2>/dev/null
  kept=$($casus query "SELECT count(*) FROM articles" --db "$folder/killed.duckdb" --format csv 2>/dev/null | tail -n 1)
  echo "run $i: $state after $after ms, ${kept:-no} articles kept"
done
$casus add "$@" --db "$folder/killed.duckdb" 2>/dev/null

differ=0
for table in articles events event_actors event_recipients event_attributions event_mentions statements happenings happening_parties happening_reports problems; do
  columns='*'
  [ "$table" = articles ] && columns='* EXCLUDE (kept_at)'
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

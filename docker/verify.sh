#!/usr/bin/env bash
# Runs the whole stack on this machine's Docker engine and checks what it promises: the sample comes
# out as stories, and with three workers, of which one is stopped and one is killed in the middle of
# the work, every article published has exactly one outcome and is in at most one story.
#
#   docker/verify.sh          takes all away at the end
#   docker/verify.sh --keep   leaves the stack running, to look at
#
# Needs docker, and docker compose or docker-compose. PATIENCE is how many seconds one step may take.
set -euo pipefail
# Rejected records may hold any bytes.
export LC_ALL=C
cd "$(dirname "$0")/.."

project=tidings-verify
patience=${PATIENCE:-300}
copies=5
sample=app/src/main/resources/dev/tidings/app/sample/articles.jsonl
keep=
case ${1:-} in
  '') ;;
  --keep) keep=yes ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

if docker compose version >/dev/null 2>&1; then compose=(docker compose); else compose=(docker-compose); fi
command -v "${compose[0]}" >/dev/null || { echo "verify: neither docker compose nor docker-compose is here" >&2; exit 2; }
compose+=(-p "$project" -f docker/compose.yaml)
# With a program that is built already nothing needs to be downloaded.
[ ! -f app/target/tidings.jar ] || export BUILD_IMAGE=${BUILD_IMAGE:-eclipse-temurin:25-jre}
export BROKER_PORT=${BROKER_PORT:-19192} WEB_PORT=${WEB_PORT:-18080}

work=$(mktemp -d "${TMPDIR:-/tmp}/tidings-verify.XXXXXX")
outcomes=$work/outcomes
reader=
began=$SECONDS

say() { printf '%4d s  %s\n' $((SECONDS - began)) "$*"; }
fail() {
  say "FAILED: $*"
  "${compose[@]}" ps || true
  "${compose[@]}" logs --tail=40 || true
  exit 1
}
finish() {
  local code=$?
  [ -z "$reader" ] || kill "$reader" 2>/dev/null || true
  if [ -n "$keep" ]; then
    say "the stack is still there: ${compose[*]} down --volumes"
  else
    say 'taking the stack down'
    "${compose[@]}" --profile web --profile sample down --volumes --remove-orphans --timeout 45 >"$work/down.log" 2>&1 || cat "$work/down.log"
    rm -rf "$work"
  fi
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM

# Waits for a condition: a sentence, then the command that is to succeed.
await() {
  local what=$1 until=$((SECONDS + patience))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$until" ] || fail "$what: not within $patience s"
    sleep 2
  done
  say "$what"
}

kafka() { "${compose[@]}" exec -T -e KAFKA_HEAP_OPTS=-Xmx128m kafka "/opt/kafka/bin/$1" --bootstrap-server localhost:9092 "${@:2}"; }
tidings() { "${compose[@]}" run --rm -T topics "$@"; }
workers() { "${compose[@]}" ps -q worker; }
workers_are_well() {
  local id
  [ "$(workers | wc -l)" -eq "$1" ] || return 1
  for id in $(workers); do
    [ "$(docker inspect -f '{{.State.Health.Status}}' "$id")" = healthy ] || return 1
  done
}
publish() { kafka kafka-console-producer.sh --topic tidings.articles >/dev/null; }

# Each outcome names the input record it came from. Prints 'partition offset' of all of them.
accounted_for() {
  grep -v '"article":{' "$outcomes" |
    sed -nE \
      -e 's/.*tidings\.stage:ingest,.*tidings\.partition:([0-9]+),tidings\.offset:([0-9]+).*/\1 \2/p;t' \
      -e 's/.*"lineage":\{"topic":"tidings\.articles","partition":([0-9]+),"offset":([0-9]+).*/\1 \2/p' || true
}
ids() { sed -nE 's/.*\{"schemaVersion":[0-9]+,"articleId":"([^"]*)","revision":.*/\1/p' | sort -u; }
unique_articles() {
  comm -23 <(grep -v '"retracted":true' "$outcomes" | ids) <(grep '"retracted":true' "$outcomes" | ids)
}
all_accounted_for() { [ "$(accounted_for | sort -u | wc -l)" -ge "$1" ]; }
all_enriched() {
  [ "$(grep -c '"article":{' "$outcomes")" -ge "$(grep -cE '"articleId":"[^"]*","revision":' <(grep -v '"article":{' "$outcomes"))" ]
}
# Article ids in the member lists of all current stories, as often as they are there.
members() {
  sed -E -e 's/^.*"sourceCount":[0-9]+,"articles":\[//' -e 's/\],"sources":\[.*//' "$work/stories" |
    grep -oE '"articleId":"[^"]*","revision"' | sed 's/"articleId":"//; s/","revision"$//' | sort
}
stories_are_complete() {
  tidings stories --json >"$work/stories" 2>"$work/stories.log" || return 1
  diff <(unique_articles) <(members) >"$work/difference"
}

page_answers() { curl -fsS -m 10 -H "Authorization: Bearer $(cat docker/web-token)" "http://localhost:$WEB_PORT/api/stories" >"$work/page" 2>"$work/page.log"; }
page_shows_stories() { page_answers && grep -q '"storyId"' "$work/page"; }

say "with ${compose[*]}"
"${compose[@]}" build worker >"$work/build.log" 2>&1 || { tail -40 "$work/build.log"; fail 'the image does not build'; }
say "image built: $(docker image inspect -f '{{.Size}}' "tidings:${IMAGE_TAG:-local}" | awk '{printf "%d MB", $1 / 1e6}') with its base"
"${compose[@]}" up -d --no-build worker >"$work/up.log" 2>&1 || { cat "$work/up.log"; fail 'the stack does not start'; }
say 'topics created'
await 'one worker is well' workers_are_well 1

: >"$outcomes"
kafka kafka-console-consumer.sh --include 'tidings\.(unique-articles|duplicates|rejected|enriched-articles)' \
  --from-beginning --isolation-level read_committed --formatter-property print.headers=true \
  >>"$outcomes" 2>"$work/reader.log" </dev/null &
reader=$!

"${compose[@]}" --profile sample run --rm -T sample >"$work/sample.log" 2>&1 || { cat "$work/sample.log"; fail 'the sample is not published'; }
published=$(wc -l <"$sample")
say "the sample is published: $published articles"
await 'all of them have an outcome' all_accounted_for "$published"
await 'all that are new are enriched' all_enriched
await 'each of them is in one story' stories_are_complete
say "stories: $(wc -l <"$work/stories")"

if tidings serve --help >/dev/null 2>&1; then
  "${compose[@]}" --profile web up -d --no-build web >"$work/web.log" 2>&1 || { cat "$work/web.log"; fail 'the web page does not start'; }
  await 'they can be read over HTTP too' page_shows_stories
fi

"${compose[@]}" up -d --no-build --no-recreate --scale worker=3 worker >"$work/scale.log" 2>&1 || { cat "$work/scale.log"; fail 'cannot scale'; }
await 'three workers are well' workers_are_well 3

# The same news at other outlets, more than can be done before the next line.
for copy in $(seq "$copies"); do
  sed -E "s#\"url\": ?\"(https?://)#\"url\":\"\1copy$copy.#" "$sample"
done >"$work/copies"
publish <"$work/copies" &
publishing=$!
mapfile -t ids_of_workers < <(workers)
docker stop -t 45 "${ids_of_workers[0]}" >/dev/null
code=$(docker inspect -f '{{.State.ExitCode}}' "${ids_of_workers[0]}")
[ "$code" -eq 0 ] || fail "a worker that was told to stop ended with $code"
say 'one worker was told to stop and ended in order'
docker kill "${ids_of_workers[1]}" >/dev/null
say 'another one was killed'
wait "$publishing" || fail 'the copies are not published'
published=$((published * (1 + copies)))
say "the same news is published $copies times more: $published articles"

await 'all of them have an outcome' all_accounted_for "$published"
await 'all that are new are enriched' all_enriched
await 'each of them is in one story' stories_are_complete

twice=$(accounted_for | sort | uniq -d | wc -l)
[ "$twice" -eq 0 ] || fail "$twice articles have more than one outcome"
found=$(accounted_for | wc -l)
[ "$found" -eq "$published" ] || fail "$published articles published, $found outcomes"
say "every article has exactly one outcome: $found of $published"
say "$(unique_articles | wc -l) articles in $(wc -l <"$work/stories") stories, none missing, none in two"
say 'PASSED'

#!/usr/bin/env bash
# Runs the whole stack on this machine's Docker engine and checks what it promises: the sample comes
# out as stories, over Kafka and over HTTP, and with three workers, of which one is stopped and one
# is killed in the middle of the work, nothing is lost and nothing is there twice.
#
#   docker/verify.sh            takes all away at the end
#   docker/verify.sh --secure   the same with TLS, passwords and ACLs, and that they hold
#   docker/verify.sh --keep     leaves the stack running, to look at
#
# Needs curl and docker, with docker compose or docker-compose. With a JDK and a built program a
# worker outside Docker takes part too. PATIENCE is how many seconds one step may take.
set -euo pipefail
cd "$(dirname "$0")/.."

patience=${PATIENCE:-240}
sample=app/src/main/resources/dev/tidings/app/sample/articles.jsonl
jar=app/target/tidings.jar
keep= secure=
for option; do
  case $option in
    --keep) keep=yes ;;
    --secure) secure=yes ;;
    *) sed -n '2,11s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done

if docker compose version >/dev/null 2>&1; then compose=(docker compose); else compose=(docker-compose); fi
for tool in docker "${compose[0]}" curl; do
  command -v "$tool" >/dev/null || { echo "verify: there is no $tool here" >&2; exit 2; }
done
compose+=(-p tidings-verify -f docker/compose.yaml)
[ -z "$secure" ] || compose+=(-f docker/compose.secure.yaml)
# With a program that is built already nothing needs to be downloaded.
[ ! -f $jar ] || export BUILD_IMAGE=${BUILD_IMAGE:-eclipse-temurin:25-jre}
export BROKER_PORT=${BROKER_PORT:-19192} WEB_PORT=${WEB_PORT:-18080}
page=http://localhost:$WEB_PORT

work=$(mktemp -d "${TMPDIR:-/tmp}/tidings-verify.XXXXXX")
outside=
began=$SECONDS

say() { printf '%4d s  %s\n' $((SECONDS - began)) "$*"; }
fail() {
  say "FAILED: $*"
  "${compose[@]}" ps || true
  "${compose[@]}" logs --tail=30 2>&1 | cut -c1-300 || true
  exit 1
}
# Runs a command; what it prints is shown only when it fails. The first word is for that case.
quietly() {
  local what=$1
  shift
  "$@" >"$work/last.log" 2>&1 || { tail -40 "$work/last.log"; fail "$what"; }
}
take_down() { "${compose[@]}" --profile sample down --volumes --remove-orphans --timeout 45; }
finish() {
  local code=$?
  [ -z "$outside" ] || kill "$outside" 2>/dev/null || true
  if [ -n "$keep" ]; then
    say "the stack is still there: ${compose[*]} --profile sample down --volumes"
  else
    say 'taking the stack down'
    take_down >"$work/down.log" 2>&1 || cat "$work/down.log"
  fi
  [ -z "$outside" ] || wait "$outside" || true
  rm -rf "$work"
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
    sleep 1
  done
  say "$what"
}

# The program in a container, with the settings and rights of a service: admin is who makes topics.
as() { "${compose[@]}" run --rm -T --no-deps "$@"; }
workers() { "${compose[@]}" ps -q worker; }
workers_are_well() {
  local id
  [ "$(workers | wc -l)" -eq "$1" ] || return 1
  for id in $(workers); do
    [ "$(docker inspect -f '{{.State.Health.Status}}' "$id")" = healthy ] || return 1
  done
}
get() { curl -fsS -m 10 -H "Authorization: Bearer $(cat docker/web-token)" "$page$1" 2>>"$work/curl.log"; }
page_shows_a_story() { get /api/stories | grep -q '"storyId"'; }
page_shows_all() { [ "$(get '/metrics' | sed -n 's/^tidings_stories \([0-9]*\).*/\1/p')" = "$1" ]; }

# The number published, of what 'publish --json' says.
published() { sed -n 's/.*"published":\([0-9]*\).*/\1/p'; }
nothing_lost_nothing_twice() {
  as topics audit --at-least "$1" --wait "$patience" >"$work/audit" 2>"$work/audit.log" ||
    { cat "$work/audit" "$work/audit.log"; fail 'something is lost or there twice'; }
  sed 's/^/          /' "$work/audit"
}
raw_records() {
  local client=(--bootstrap-server kafka:19092)
  [ -z "$secure" ] ||
    client=(--bootstrap-server kafka:19094 --command-config /etc/kafka/secrets/broker-client.properties)
  "${compose[@]}" exec -T -e KAFKA_HEAP_OPTS=-Xmx128m kafka \
    /opt/kafka/bin/kafka-console-producer.sh "${client[@]}" --topic tidings.articles
}

# The same program outside Docker, by the same variables.
has_program() { [ -f $jar ] && command -v java >/dev/null; }
program() { "${program[@]}" "$@"; }
program=(env KAFKA_BOOTSTRAP_SERVERS="localhost:$BROKER_PORT" TIDINGS_TOPICS_PARTITIONS=6 java -Xmx700m -jar $jar)
take_secrets_of() {
  local file
  [ -n "$secure" ] || return 0
  for file in jaas ca.pem; do
    as --entrypoint cat "$1" "/run/kafka/$file" >"$work/$1.$file" 2>"$work/last.log" || fail "no $file in $1"
  done
  export KAFKA_SECURITY_PROTOCOL=SASL_SSL KAFKA_SASL_MECHANISM=SCRAM-SHA-512
  export KAFKA_SASL_JAAS_CONFIG_FILE=$work/$1.jaas
  export KAFKA_SSL_TRUSTSTORE_TYPE=PEM KAFKA_SSL_TRUSTSTORE_CERTIFICATES_FILE=$work/$1.ca.pem
}

say "with ${compose[*]}"
take_down >"$work/down.log" 2>&1 || true
quietly 'the image does not build' "${compose[@]}" build worker
say "image: $(docker image inspect -f '{{.Size}}' "tidings:${IMAGE_TAG:-local}" | awk '{printf "%d MB", $1 / 1e6}') with its base"

up=$SECONDS
quietly 'the stack does not start' "${compose[@]}" --profile sample up -d --no-build
await 'the page shows a story' page_shows_a_story
say "from 'up' to the first story on the page: $((SECONDS - up)) s"
await 'the worker is well' workers_are_well 1
count=$(grep -c . $sample)
say "the sample has $count articles, of which some cannot be used"
raw_records <$sample >"$work/last.log" 2>&1 || { cat "$work/last.log"; fail 'the sample cannot be published as it is'; }
nothing_lost_nothing_twice $((count + 1))

as web stories --json >"$work/stories" 2>"$work/last.log" || { cat "$work/last.log"; fail 'stories cannot be read over Kafka'; }
stories=$(grep -c '"storyId"' "$work/stories")
[ "$stories" -gt 10 ] || fail "$stories stories over Kafka"
say "$stories stories over Kafka"
await "$stories stories over HTTP" page_shows_all "$stories"
[ "$(curl -s -o "$work/last.log" -w '%{http_code}' -m 10 "$page/api/stories")" = 401 ] || fail 'the page is shown without a token'
say 'and none without the token'

if [ -n "$secure" ]; then
  for wrong in 'web publish --sample' 'sample stories' 'worker acls --apply'; do
    # shellcheck disable=SC2086 # a service and its command
    if as $wrong >"$work/last.log" 2>&1; then fail "'$wrong' is allowed"; fi
    say "refused as it should be: $wrong: $(grep -a '^tidings: ' "$work/last.log" | tail -1 | cut -c1-110)"
  done
  if as -e KAFKA_SECURITY_PROTOCOL=PLAINTEXT web stories >"$work/last.log" 2>&1; then fail 'it answers without TLS'; fi
  say 'refused as it should be: a client without TLS and password'
fi

"${compose[@]}" up -d --no-build --no-deps --no-recreate --scale worker=3 worker >"$work/last.log" 2>&1 || { cat "$work/last.log"; fail 'cannot scale'; }
await 'three workers are well' workers_are_well 3
if has_program; then
  take_secrets_of web
  program stories --json >"$work/outside" 2>"$work/last.log" || { cat "$work/last.log"; fail 'no stories outside Docker'; }
  diff <(sort "$work/stories") <(sort "$work/outside") >"$work/last.log" || fail 'outside Docker the stories are others'
  say 'the same stories are read by the program outside Docker'
  take_secrets_of worker
  # Not through the function, so that the signal at the end goes to the program itself.
  "${program[@]}" run -X tidings.state-dir="$work/state" --health-file "$work/health" >"$work/outside.log" 2>&1 &
  outside=$!
  await 'a fourth worker, outside Docker, is well' test -f "$work/health"
fi

# The same news at other outlets, and other news: with a letter at the end of each longer word.
{
  for copy in 1 2; do sed -E "s#\"url\": ?\"(https?://)#\"url\":\"\1copy$copy.#" $sample; done
  for letter in k m p r t; do sed -E "s/([a-z]{4,})([ ,.])/\1$letter\2/g; s/\"id\": ?\"/&$letter/" $sample; done
} >"$work/more"
as sample publish --json - <"$work/more" >"$work/published" 2>"$work/publish.log" || { tail -5 "$work/publish.log"; fail 'more cannot be published'; }
more=$(published <"$work/published")
[ "${more:-0}" -gt 500 ] || fail "only ${more:-nothing} published"
say "$more more are published"
mapfile -t ids < <(workers)
docker stop -t 45 "${ids[0]}" >/dev/null
code=$(docker inspect -f '{{.State.ExitCode}}' "${ids[0]}")
[ "$code" -eq 0 ] || fail "a worker that was told to stop ended with $code"
say 'a worker was told to stop and ended in order'
docker kill "${ids[1]}" >/dev/null
say 'another one was killed'
nothing_lost_nothing_twice $((count + 1 + more))

if [ -n "$outside" ]; then
  kill "$outside"
  wait "$outside" || fail "the worker outside Docker ended with $?"
  outside=
fi
"${compose[@]}" --profile sample logs >"$work/logs" 2>&1
if [ -n "$secure" ]; then
  for service in topics worker sample web; do
    take_secrets_of $service
    password=$(sed -n 's/.*password="\([^"]*\)".*/\1/p' "$work/$service.jaas")
    [ ${#password} -eq 64 ] || fail "no password in the secrets of $service"
    if grep -qF "$password" "$work/logs"; then fail "the password of $service is in the logs"; fi
  done
  say 'no password is in the logs'
fi
[ -n "$secure" ] || ! grep -qE 'ERROR|Exception' <(grep -aE '^(.*worker|.*web)' "$work/logs") ||
  { grep -aE 'ERROR|Exception' "$work/logs" | head -10 | cut -c1-200; say '(errors in the logs, above)'; }
say 'PASSED'

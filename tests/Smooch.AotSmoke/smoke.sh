#!/usr/bin/env bash
# Publishes the smoke programs as native code and runs each credential's dialogue against the fake service in another process.
# Fails on any trim or AOT warning, on a transcript that differs from Expected/, on a program that grew beyond its limit, on a first
# response that takes longer than its limit, when a program that never signs holds anything of the JWT library, and when a program of v2
# holds a type of v1.
# Needs what native AOT needs, a C compiler, and src/Smooch.Tool as built. With ACCEPT=1 the transcripts are written instead of compared.
set -u
cd "$(dirname "$0")" || exit 1
runtime=${RUNTIME:-linux-x64}
out=bin/smoke
failed=0

fail() {
    printf 'FAILED: %s\n' "$1"
    failed=1
}

# publish NAME PROJECT OPTION…
publish() {
    local name=$1 project=$2 log=$out/$1.log
    shift 2
    if ! dotnet publish "$project" -c Release -r "$runtime" -o "$PWD/$out/$name" -p:Native=true -p:RunAnalyzersDuringBuild=false -v m -nologo "$@" > "$log" 2>&1; then
        cat "$log"
        fail "$name cannot be published"
        return 1
    fi
    if grep -E 'warning IL[0-9]+' "$log"; then
        fail "$name has trim or AOT warnings"
    fi
}

size() {
    stat -c %s "$1"
}

megabytes() {
    awk -v bytes="$1" 'BEGIN { printf "%.2f MB", bytes / 1000000 }'
}

# first_response PROGRAM CREDENTIAL: the lower quartile of 21 starts, from the start of the process to the first response of the service, in
# milliseconds. What else the machine does only adds time, so the faster starts are those of the program.
first_response() {
    local run begin
    for run in {1..21}; do
        begin=$(date +%s%N)
        "$1" "$2" --first-response <<< "$service" > /dev/null || return 1
        echo $((($(date +%s%N) - begin) / 1000))
    done | sort -n | awk 'NR == 6 { printf "%.1f", $1 / 1000 }'
}

# fast PROGRAM CREDENTIAL: measures up to three times, since whatever else the machine does only makes a start slower.
fast() {
    local try time
    for try in 1 2 3; do
        time=$(first_response "$1" "$2") && [ -n "$time" ] || { fail "$2 gets no first response"; return; }
        printf '  %-12s first response after %s ms\n' "$2" "$time"
        awk -v time="$time" -v limit="$slowest" 'BEGIN { exit !(time <= limit) }' && return
    done
    fail "the first response to $2 takes longer than $slowest ms"
}

# check NAME PROGRAM CREDENTIAL…
check() {
    local name=$1 program=$out/$1/$2 bytes kind
    shift 2
    bytes=$(size "$program")
    printf '%s: %s\n' "$name" "$(megabytes "$bytes")"
    [ "$bytes" -le "$largest" ] || fail "$name is larger than $(megabytes "$largest")"
    for kind in "$@"; do
        if ! timeout 60 "$program" "$kind" <<< "$service" > "$out/$kind.txt" 2> "$out/$kind.err"; then
            cat "$out/$kind.txt" "$out/$kind.err"
            fail "$kind"
            continue
        fi
        [ "${ACCEPT:-}" = 1 ] && cp "$out/$kind.txt" "Expected/$kind.txt"
        diff "Expected/$kind.txt" "$out/$kind.txt" || fail "the transcript of $kind differs"
        [ "$kind" = gzip ] || fast "$program" "$kind"
    done
}

rm -rf "$out"
mkdir -p "$out" Expected
publish signing . || exit 1
publish unsigned . -p:Signing=false || exit 1
publish sunshine ../Smooch.AotSmoke.Sunshine || exit 1

# The tool is a build of its own: with whatever configuration lies there.
local=$(ls -t ../../src/Smooch.Tool/bin/*/net8.0/smooch.dll 2> /dev/null | head -1)
[ -n "$local" ] || { fail 'src/Smooch.Tool is not built'; exit 1; }
dotnet "$local" serve --seed 7 > "$out/service.log" &
trap "kill $! 2> /dev/null; wait" EXIT
for _ in {1..300}; do
    [ -s "$out/service.log" ] && break
    sleep 0.1
done
service=$(head -1 "$out/service.log")
[ -n "$service" ] || { fail 'smooch serve does not start'; exit 1; }

# A program of nothing but HttpClient takes 5.6 MB with the same switches.
largest=10800000
slowest=25
check signing Smooch.AotSmoke gzip signing-key account-key app-user
check unsigned Smooch.AotSmoke.Unsigned basic app-token
if grep -qa 'IdentityModel' "$out/unsigned/Smooch.AotSmoke.Unsigned"; then
    fail 'the program that never signs holds the JWT library'
fi

largest=11000000
check sunshine Smooch.AotSmoke.Sunshine sunshine
# The map names every type that was compiled, with its assembly first.
map=$(ls ../Smooch.AotSmoke.Sunshine/obj/Release/net10.0/"$runtime"/native/*.map.xml)
if ! grep -q 'Smooch_Sunshine_' "$map"; then
    fail 'the map of the program of v2 does not name the types of v2'
elif grep -oE -m 1 'Smooch_Client_[A-Za-z0-9_]+' "$map"; then
    fail 'the program of v2 holds types of v1'
fi
exit "$failed"

#!/usr/bin/env bash
# Publishes the smoke programs as native code and runs each credential's dialogue against the fake service in another process.
# Fails on any trim or AOT warning, on a transcript that differs from Expected/, on a program that grew beyond its limit, on a first
# response that takes longer than its limit, when a program that never signs holds anything of the JWT library, and when a program of v2
# holds a type of v1. A function receives one webhook call of each API: it fails on a wrong response, and when its start
# takes too many times as long as that of the same program without the SDK.
# "smoke.sh programs" runs the dialogues only, "smoke.sh function" the function only.
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

# start KIND EXPECTED: the microseconds of a start of the function, from the start of the process to its end.
start() {
    local begin=${EPOCHREALTIME/[.,]/} response
    response=$("$function" "$1" < "$out/call.json")
    [ "$response" = "$2" ] || { printf '%s\n' "$response" >&2; return 1; }
    echo $((${EPOCHREALTIME/[.,]/} - begin))
}

# starts API: 21 starts of the function, which take turns with starts of the same program without the SDK, and the ratio of each turn.
starts() {
    local run bare whole
    for run in {1..21}; do
        bare=$(start nothing '{"statusCode":200}') && whole=$(start "$1" $'Hi\n{"statusCode":200}') || return 1
        echo "$bare $whole" | awk '{ print $1 / 1000, $2 / 1000, $2 / $1 }'
    done
}

# median COLUMN FILE
median() {
    awk -v column="$1" '{ print $column }' "$2" | sort -n | awk '{ value[NR] = $1 } END { print value[(NR + 1) / 2] }'
}

# cold API: the medians of the starts; measures up to three times, then tries a call that was changed.
cold() {
    local try ratio times=$out/$1.starts
    "$function" call "$1" > "$out/call.json" || { fail "a call of $1 cannot be written"; return; }
    for try in 1 2 3; do
        starts "$1" > "$times" || { fail "the function of $1 does not respond with 200"; return; }
        ratio=$(median 3 "$times")
        printf '  %-12s response to a webhook call after %.1f ms, without the SDK %.1f ms, ratio %.2f\n' \
            "$1" "$(median 2 "$times")" "$(median 1 "$times")" "$ratio"
        awk -v ratio="$ratio" -v limit="$coldest" 'BEGIN { exit !(ratio <= limit) }' && break
        [ "$try" -lt 3 ] || fail "the function of $1 takes more than $coldest times as long to start as without the SDK"
    done
    # Another secret, and another text for the signature that covers the body.
    sed -i 's/"x-api-key":"P/"x-api-key":"X/; s/:\\u0022Hi\\u0022/:\\u0022Ho\\u0022/' "$out/call.json"
    start "$1" '{"statusCode":401}' > /dev/null || fail "the function of $1 does not reject a call that was changed"
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

programs() {
    publish signing . || exit 1
    publish unsigned . -p:Signing=false || exit 1
    publish sunshine ../Smooch.AotSmoke.Sunshine || exit 1
    publish messagebird ../Smooch.AotSmoke.MessageBird || exit 1

    # The tool is a build of its own: with whatever configuration lies there.
    tool=$(ls -t ../../src/Smooch.Tool/bin/*/net8.0/smooch.dll 2> /dev/null | head -1)
    [ -n "$tool" ] || { fail 'src/Smooch.Tool is not built'; exit 1; }
    dotnet "$tool" serve --seed 7 --messagebird-port 0 > "$out/service.log" &
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

    largest=9800000
    check messagebird Smooch.AotSmoke.MessageBird messagebird
}

cold_starts() {
    publish function ../Smooch.AotSmoke.Function || exit 1
    largest=11000000
    function=$out/function/Smooch.AotSmoke.Function
    check function Smooch.AotSmoke.Function
    coldest=2
    cold smooch
    cold sunshine
    # Its signature has hashes, for which OpenSSL is loaded.
    coldest=2.5
    cold messagebird
}

rm -rf "$out"
mkdir -p "$out" Expected
case ${1:-all} in
    all) programs; cold_starts ;;
    programs) programs ;;
    function) cold_starts ;;
    *) fail "there is no part $1" ;;
esac
exit "$failed"

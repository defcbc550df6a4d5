#!/usr/bin/env bash
# Has the build for .NET Framework hold the conversations of the native programs with the fake service, under Mono, and compares the transcripts.
# Needs Mono, and this project and src/Smooch.Tool as built.
set -u
cd "$(dirname "$0")" || exit 1
command -v mono > /dev/null || { echo 'FAILED: mono is missing; apt-get install mono-runtime'; exit 1; }
program=$(ls -t bin/*/net472/Smooch.NetFramework.exe 2> /dev/null | head -1)
tool=$(ls -t ../../src/Smooch.Tool/bin/*/net8.0/smooch.dll 2> /dev/null | head -1)
[ -n "$program" ] && [ -n "$tool" ] || { echo 'FAILED: not built'; exit 1; }
out=$(mktemp -d)
dotnet "$tool" serve --seed 7 > "$out/service.log" &
trap "kill $! 2> /dev/null; wait; rm -rf '$out'" EXIT
for _ in {1..300}; do
    [ -s "$out/service.log" ] && break
    sleep 0.1
done
service=$(head -1 "$out/service.log")
failed=0
for kind in signing-key account-key app-user; do
    begin=$SECONDS
    if timeout 60 mono "$program" "$kind" <<< "$service" > "$out/$kind.txt" 2> "$out/$kind.err" && diff "../Smooch.AotSmoke/Expected/$kind.txt" "$out/$kind.txt"; then
        printf '%s: the same transcript, %d s\n' "$kind" $((SECONDS - begin))
    else
        cat "$out/$kind.err"
        printf 'FAILED: %s\n' "$kind"
        failed=1
    fi
done
exit "$failed"

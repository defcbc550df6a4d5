#!/usr/bin/env bash
# Adds a sample operation and a sample event, each to its own copy of the tree, builds it, and runs the tests that compare the tables with the code.
# Fails when a change needs more files than CONTRIBUTING.md promises. PublicApi.txt and docs/coverage.md are not counted: a command writes them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

check() {
    local name=$1 limit=$2 filter=$3 files
    git -C "$copy/tree" apply -C1 "$here/$name.patch"
    files=$(grep -c '^diff --git' "$here/$name.patch")
    echo "$name: $files files, at most $limit"
    [ "$files" -le "$limit" ]
    dotnet build "$copy/tree/tests/Smooch.Sunshine.Tests" -v q -nologo -p:UseSharedCompilation=false -nodeReuse:false
    dotnet build "$copy/tree/src/Smooch.Testing" -f net10.0 -v q -nologo -p:UseSharedCompilation=false -nodeReuse:false
    ACCEPT_COVERAGE=1 CI='' dotnet test "$copy/tree/tests/Smooch.Sunshine.Tests" --no-build -v q --nologo --filter CoverageTable
    dotnet test "$copy/tree/tests/Smooch.Sunshine.Tests" --no-build -v q --nologo --filter "$filter" -p:UseSharedCompilation=false
    cp "$root/docs/coverage.md" "$copy/tree/docs/coverage.md"
    git -C "$copy/tree" apply -C1 --reverse "$here/$name.patch"
}

mkdir "$copy/tree"
(cd "$root" && git ls-files -z | tar --null -T - -cf -) | tar -xf - -C "$copy/tree"
check operation 6 'FullyQualifiedName~OperationTests|FullyQualifiedName~CoverageTableTests'
check event 5 'FullyQualifiedName~FieldToleranceTests'

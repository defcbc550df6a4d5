# Reads result files of 'dotnet test --logger trx': prints the seconds of each test project, then each failed test with its message and place.

function text(line) {
    gsub(/&lt;/, "<", line); gsub(/&gt;/, ">", line); gsub(/&quot;/, "\"", line); gsub(/&#x[AaDd];/, " ", line); gsub(/&amp;/, "\\&", line)
    return substr(line, 1, 200)
}

function value(line, name) {
    if (!match(line, " " name "=\"[^\"]*\""))
        return ""
    return substr(line, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
}

function seconds(time) {
    split(substr(time, 12, 8), parts, ":")
    return parts[1] * 3600 + parts[2] * 60 + parts[3]
}

FNR == 1 { project = ""; inFailed = inMessage = inTrace = 0 }

/<Times / { took = (seconds(value($0, "finish")) - seconds(value($0, "start")) + 86400) % 86400 }

/<UnitTestResult / {
    inFailed = value($0, "outcome") == "Failed"
    if (inFailed)
        failures = failures sprintf("FAILED %s\n", text(value($0, "testName")))
}

inFailed && /<Message>/ { inMessage = 1; shown = 0; sub(/.*<Message>/, "") }

inMessage {
    line = $0
    ends = sub(/<\/Message>.*/, "", line)
    if (shown++ < 8 && line != "")
        failures = failures "    " text(line) "\n"
    if (ends)
        inMessage = 0
}

# The first place in the tests themselves is the line of the assertion.
inFailed && /<StackTrace>/ { inTrace = 1 }

inTrace && / in .*tests\/.*:line [0-9]+/ {
    line = $0
    sub(/.* in /, "", line)
    sub(/<\/StackTrace>.*/, "", line)
    failures = failures "    at " text(line) "\n"
    inTrace = 0
}

/<\/UnitTestResult>/ { inFailed = inMessage = inTrace = 0 }

/<TestMethod / && project == "" { project = value($0, "codeBase"); sub(/.*\//, "", project); sub(/\.dll$/, "", project) }

/<Counters / { printf "%6d s  %s: %s passed, %s failed\n", took, project, value($0, "passed"), value($0, "failed") }

END { printf "%s", failures }

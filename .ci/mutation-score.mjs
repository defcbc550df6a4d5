// Prints the mutation score of an area from a report of Stryker, and writes the mutants that no test noticed into survivors.txt.
// A mutant that no test reaches counts as survived.
import { readFileSync, writeFileSync } from 'node:fs';

const [area, folder, output] = process.argv.slice(2);
const report = JSON.parse(readFileSync(`${output}/reports/mutation-report.json`, 'utf8'));
const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
const survivors = [];
for (const [file, { mutants, source }] of Object.entries(report.files)) {
    const lines = source.split('\n');
    for (const { status, location, mutatorName, replacement } of mutants) {
        if (!(status in counts)) continue;
        counts[status]++;
        if (status === 'Killed' || status === 'Timeout') continue;
        const { line } = location.start;
        const text = (replacement ?? '').split('\n')[0];
        survivors.push(`${file.split('/src/').pop()}:${line} ${status}: ${mutatorName}: ${lines[line - 1].trim()} => ${text}`);
    }
}

const killed = counts.Killed + counts.Timeout;
const total = killed + counts.Survived + counts.NoCoverage;
writeFileSync(`${output}/survivors.txt`, survivors.join('\n') + '\n');
const score = total === 0 ? 'none' : `${((100 * killed) / total).toFixed(1)} %`;
console.log([area.padEnd(14), folder.padEnd(36), String(total).padStart(8), String(killed).padStart(8), String(total - killed).padStart(10),
    score.padStart(7)].join(' '));
process.exit(total === 0 ? 1 : 0);

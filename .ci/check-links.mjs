// Checks every link of a built site: the file exists, and so does the anchor. Links to other hosts are not followed.
// node check-links.mjs <folder>
import { readdirSync, readFileSync, existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(process.argv[2]);
const pages = readdirSync(root, { recursive: true }).filter(file => file.endsWith('.html'));
const anchors = new Map();
const broken = new Set();
let links = 0;

function anchorsOf(file) {
    if (!anchors.has(file)) {
        const html = readFileSync(file, 'utf8');
        anchors.set(file, new Set([...html.matchAll(/ (?:id|name)="([^"]*)"/g)].map(match => match[1])));
    }
    return anchors.get(file);
}

for (const page of pages) {
    const file = join(root, page);
    const html = readFileSync(file, 'utf8').replace(/<pre>.*?<\/pre>/gs, '');
    for (const [, raw] of html.matchAll(/<(?:a|img|link|script)\b[^>]*? (?:href|src)="([^"]*)"/g)) {
        const link = raw.replaceAll('&amp;', '&');
        if (link === '' || link === '#' || /^[a-z][a-z+.-]*:|^\/\//i.test(link))
            continue;
        links++;
        const [path, anchor] = link.split('#');
        const target = path === '' ? file : join(dirname(file), decodeURIComponent(path.split('?')[0]));
        const found = existsSync(target) && (statSync(target).isFile() || existsSync(join(target, 'index.html')));
        if (!found)
            broken.add(`${page}: ${link} is not there.`);
        else if (anchor && target.endsWith('.html') && !anchorsOf(target).has(decodeURIComponent(anchor)))
            broken.add(`${page}: ${link} has no such anchor.`);
    }
}

console.log([...broken].join('\n'));
console.log(`${pages.length} pages, ${links} links, ${broken.size} broken.`);
process.exit(broken.size === 0 && links > 0 ? 0 : 1);

// Reads each page with parse5 and compares codes, statuses, titles and messages with what the catalogue says.
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import assert from 'node:assert/strict';

const folder = process.argv[2];
const attribute = (node, name) => node.attrs?.find((known) => known.name === name)?.value;
const classes = (node) => (attribute(node, 'class') ?? '').split(' ');
function* all(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* all(child);
}
const find = (node, fits) => [...all(node)].filter(fits);
const byClass = (node, name) => find(node, (each) => classes(each).includes(name));

// What HTML cannot hold stands there as JSON escapes it.
const text = (node) => {
  if (node.nodeName === '#text') return node.value;
  const inside = (node.childNodes ?? []).map(text).join('');
  return classes(node).includes('u') ? JSON.parse(`"${inside}"`) : inside;
};

const read = (name) => parse(readFileSync(`${folder}/${name}`, 'utf8'));
const entryOf = (article) => ({
  code: text(find(article, (node) => ['h1', 'h3'].includes(node.nodeName))[0]),
  status: Number(text(byClass(article, 'st')[0])),
  title: text(find(article, (node) => node.nodeName === 'b')[0]),
  message: text(byClass(article, 'msg')[0]),
});
const wanted = ({ code, status, title, message }) => ({ code, status, title, message });
const byCode = (list) => list.toSorted((one, other) => (one.code < other.code ? -1 : 1));

for (const name of ['slack', 'meilisearch', 'twilio', 'hostile', 'rich']) {
  const { errors, docs } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const page = read(`${name}.html`);
  const articles = byClass(page, 'e');
  assert.deepEqual(byCode(articles.map(entryOf)), byCode(errors.map(wanted)), name);
  articles.forEach((article) => assert.equal(attribute(article, 'id'), entryOf(article).code));

  const index = JSON.parse(text(find(page, (node) => attribute(node, 'id') === 'q-index')[0]));
  articles.forEach((article, at) => {
    const entry = entryOf(article);
    [entry.code, entry.title, entry.message, String(entry.status)].forEach((part) => assert.ok(index[at].includes(part)));
  });

  // A page can ask nobody for anything, and its links lead to the web or to itself.
  for (const node of all(page)) {
    assert.ok(!['img', 'iframe', 'object', 'embed', 'video', 'audio', 'base', 'form'].includes(node.nodeName), node.nodeName);
    assert.equal(attribute(node, 'src'), undefined);
    assert.equal(attribute(node, 'style'), undefined);
    assert.ok(!(node.attrs ?? []).some((known) => known.name.startsWith('on')));
    const link = attribute(node, 'href');
    if (node.nodeName === 'a') assert.match(link, /^(#[a-z0-9_-]+|https?:.*)$/);
    else if (link !== undefined) assert.equal(link, 'data:,');
  }

  // Each sample is the body of that error.
  for (const article of articles.filter(() => name !== 'twilio')) {
    const samples = find(article, (node) => node.nodeName === 'pre' && attribute(node, 'data-name'));
    assert.equal(samples.length, 8);
    const { code, status, message } = entryOf(article);
    const bodies = samples.map((sample) => JSON.parse(text(sample)));
    assert.equal(bodies[0].error.code, code);
    assert.equal(bodies[3].status, status);
    if (!/[{}]/.test(message)) assert.equal(bodies[0].error.message, message);
    if (docs && name !== 'rich') assert.equal(bodies[3].type, docs + code);
  }

  const rows = byClass(read(`${name}/index.html`), 'e');
  assert.deepEqual(new Set(rows.map((row) => attribute(row, 'id'))), new Set(errors.map(({ code }) => code)));
  for (const error of errors) {
    const [article, ...others] = byClass(read(`${name}/${error.code}.html`), 'e');
    assert.equal(others.length, 0);
    assert.deepEqual(entryOf(article), wanted(error));
  }
  console.log(`  ${name}: ${errors.length} codes`);
}

// Reads each page with markdown-it and compares what would be shown with what the catalogue says.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import GithubSlugger from 'github-slugger';
import assert from 'node:assert/strict';

const [folder] = process.argv.slice(2);
const data = `${process.cwd()}/../../../tests/data`;

// Control characters and what is no character are shown as JSON escapes them.
const shown = (message) =>
  message.replace(/[\0-\x08\v\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\p{Noncharacter_Code_Point}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));

const plain = (token) => (token.children ?? []).map((child) => {
  assert.ok(['text', 'text_special', 'code_inline', 'link_open', 'link_close'].includes(child.type), child.type);
  return child.content;
}).join('');

for (const name of ['slack', 'meilisearch', 'twilio', 'hostile', 'rich', 'many']) {
  // With HTML and bare links, as a page on the web may have them.
  const tokens = new MarkdownIt({ html: true }).parse(readFileSync(`${folder}/${name}.md`, 'utf8'), {});
  assert.ok(!tokens.some((token) => token.type === 'html_block'));
  const codes = new Map();
  const rows = new Map();
  const slugger = new GithubSlugger();
  let code;
  let cells;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.type === 'heading_open') {
      const heading = plain(next);
      const slug = slugger.slug(heading);
      code = token.tag === 'h3' ? heading : undefined;
      if (code) {
        assert.equal(slug, code);
        codes.set(code, undefined);
      }
    } else if (token.type === 'paragraph_open' && code && codes.get(code) === undefined) {
      if (!next.content.startsWith('Deprecated: ')) codes.set(code, plain(next));
    } else if (token.type === 'tr_open' && !code) {
      cells = [];
    } else if (token.type === 'td_open' && !code) {
      cells.push(plain(next));
    } else if (token.type === 'tr_close' && !code && cells.length) {
      rows.set(cells[0], [...(rows.get(cells[0]) ?? []), cells.slice(1, 3)]);
    }
  });
  if (name === 'many') {
    assert.equal(codes.size, 5000);
    continue;
  }
  const { errors } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  assert.equal(codes.size, errors.length);
  assert.equal(rows.size, errors.length);
  for (const { code, status, message, messages } of errors) {
    assert.equal(codes.get(code), shown(message), `${name}: ${code}`);
    assert.deepEqual(new Set(rows.get(code).map((row) => row[1])), new Set(messages.map(shown)));
    assert.ok(rows.get(code)[0][0].startsWith(String(status)));
  }
  console.log(`  ${name}: ${errors.length} codes`);
}

// The real catalogues as their sources have them.
for (const name of ['slack', 'meilisearch', 'twilio']) {
  const { entries } = JSON.parse(readFileSync(`${data}/${name}.json`, 'utf8'));
  const { errors } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const known = new Set(errors.map(({ message }) => message));
  const missing = entries.filter(({ message }) => !known.has(message));
  assert.deepEqual(missing, [], name);
  console.log(`  ${name}: ${entries.length} messages of the source`);
}

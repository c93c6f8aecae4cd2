// Every module has all that its catalogue has, and the real catalogues all that their sources have, character by character.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
for (const name of ["slack", "meilisearch", "twilio", "hostile", "rich", "nothing", "written"]) {
  const { ALL_CODES, MESSAGES, isCode, parseApiError } = await import(`./out/modules/${name}.js`);
  const declared = readFileSync(`out/modules/${name}.d.ts`, "utf8");
  const specs = read(`modules/${name}.json`);
  assert.deepEqual(ALL_CODES, specs.map(({ code }) => code));
  assert.equal(new Set(ALL_CODES).size, ALL_CODES.length);
  assert.deepEqual(Object.keys(MESSAGES), ALL_CODES);
  for (const { code, status, message } of specs) {
    assert.equal(MESSAGES[code], message);
    assert.ok(isCode(code) && !isCode(`${code}x`));
    const [, statuses] = new RegExp(`^    ${code}: Known<\\s*"${code}",\\s*([0-9 |number]+)[,>]`, "m").exec(declared.replace(/,\n\s+/g, ", "));
    assert.ok(statuses === "number" || statuses.split(" | ").includes(String(status)), `${code}: ${statuses}`);
    const error = parseApiError(status, null, { error: { code } });
    assert.ok(error.known && error.code === code && error.status === status);
  }
  console.log(`${name}: ${specs.length} codes`);
}

// As the enums of the tests spell Twilio's numbers.
const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const inWords = (code) => (/^[0-9]+$/.test(code) ? [...code].map((digit) => words[digit]).join("_") : code);
for (const name of ["slack", "meilisearch", "twilio"]) {
  const { MESSAGES } = await import(`./out/modules/${name}.js`);
  const statuses = new Map(read(`modules/${name}.json`).map(({ code, status }) => [code, status]));
  const { entries, count } = read(`../../../tests/data/${name}.json`);
  assert.equal(entries.length, count);
  for (const { code, status, message } of entries) {
    const template = message.replaceAll("{", "{{").replaceAll("}", "}}");
    assert.deepEqual([MESSAGES[inWords(code)], statuses.get(inWords(code))], [template, status], code);
  }
}

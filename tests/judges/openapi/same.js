// Reads each YAML file as YAML 1.2 and compares it with the JSON beside it. Of large ones a few will do: they differ only
// in length.
const { readFileSync, statSync } = require("node:fs");
const { isDeepStrictEqual } = require("node:util");
const { parse } = require("yaml");

let count = 0;
for (const file of process.argv.slice(2)) {
  if (statSync(file).size > 500_000 && !/\.(envelope|problem)\.31\.unions\./.test(file)) continue;
  const yaml = parse(readFileSync(file, "utf8"), { version: "1.2", maxAliasCount: 0 });
  const json = JSON.parse(readFileSync(file.replace(/yaml$/, "json"), "utf8"));
  if (!isDeepStrictEqual(yaml, json)) {
    console.error(`${file} differs from its JSON`);
    process.exit(1);
  }
  count += 1;
}
if (count < 50) process.exit(1);
console.log(`${count} documents are the same as YAML 1.2`);

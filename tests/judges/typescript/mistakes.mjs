// Compiles the consumer with one mistake at a time, with the compiler that is given: each is found.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const compiler = process.argv[2];
const consumer = readFileSync("consumer.ts", "utf8");
const mistakes = [
  ["a misspelt code", 'case "html_tags":', 'case "html_tag":', ["TS2678", "TS2322", "TS2375"]],
  ["a missing case beside the unknown", '    case "yaml_words":\n', "", ["TS2322", "TS2375"]],
  ["a missing case", '    case "yaml_words":\n    case "typescript_marks":\n    case "control_characters":\n    case "directions":\n    case "beyond_ascii":\n    case "markers_inside":\n    case "line_ends":\n    case "constructor":\n    case "to_string":\n    case "has_own_property":\n    case "ab_c":\n    case "a_bc":\n    case "default":\n    case "type":\n    case "same_in_all":\n    case "longest_line_that_anybody_would_ever_write_for_one_single_error_code_of_an_api_in_a_catalogue_here":\n      return error.status;', "      return error.status;", ["TS2322"]],
  ["a misspelt param", "error.params.type_of", "error.params.type_off", ["TS2551", "TS2339"]],
  ["the param of another code", "return error.params.a;", "return error.params.name;", ["TS2339"]],
  ["a param of another type", "return error.params.a;", "return error.params.type_of;", ["TS2322"]],
  ["another status", "const status: 599", "const status: 598", ["TS2322"]],
  ["params of any error", "if (!error.known) return error.status;", "if (!error.known) return error.params.a;", ["TS4111", "TS2322"]],
  ["a translation of no code", "order_not_found: ", "order_not_fond: ", ["TS2561", "TS2353"]],
  ["a code of nobody", 'KnownError<"dollar_params">', 'KnownError<"dollar">', ["TS2344", "TS2339"]],
  ["an error of anything", "if (!isApiError(error)) throw error;", "", ["TS18046"]],
];

assert.deepEqual(codes(consumer), []);
for (const [name, right, wrong, allowed] of mistakes) {
  assert.ok(consumer.includes(right), `${name}: nothing to change`);
  const found = codes(consumer.replace(right, wrong));
  assert.ok(found.some((code) => allowed.includes(code)), `${name}: ${found}`);
}
console.log(`${mistakes.length} mistakes are found`);

function codes(text) {
  writeFileSync("mistake.ts", text);
  const { stdout } = spawnSync(compiler, ["--project", "tsconfig.mistake.json"], { encoding: "utf8" });
  return [...stdout.matchAll(/error (TS\d+)/g)].map(([, code]) => code);
}

// Reads every response that the Rust tests read, and compares what was found in it with what `ErrorResponse` finds.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseApiError, isApiError, retryDelay } from "./out/modules/rich.js";

const lines = readFileSync("modules/responses.jsonl", "utf8").split("\n");
let [known, withIssues, withParams] = [0, 0, 0];
for (const line of lines) {
  const { headers, body, expected } = JSON.parse(line);
  let value;
  try {
    value = JSON.parse(body);
  } catch {}
  const errors = [parseApiError(expected.status, headers, body)];
  // What was parsed by the client already is the same; a text that is JSON is a text, and then JSON again.
  if (typeof value === "object") errors.push(parseApiError(expected.status, record(headers), value));
  for (const error of errors) {
    try {
      compare(error, expected, body, headers);
    } catch (failure) {
      console.error(line.slice(0, 1500));
      throw failure;
    }
  }
  const [error] = errors;
  known += error.known;
  withIssues += error.issues.length > 0;
  withParams += Object.keys(error.params).length > 0;
}
// What the rest is about is there.
assert.ok(lines.length > 5000 && known > 200 && withIssues > 1000 && withParams > 1000);
console.log(`${lines.length} responses, ${known} with a known code, ${withIssues} with issues, ${withParams} with params`);

function compare(error, expected, body, headers) {
  assert.ok(error instanceof Error && isApiError(error));
  // Also one that came through JSON; what is very deep cannot.
  if (typeof error.body === "string") assert.ok(isApiError(JSON.parse(JSON.stringify(error))));
  assert.equal(error.known, expected.code !== null);
  for (const name of ["code", "rawCode", "errno", "status", "bodyStatus", "title", "typeUri", "instance", "requestId", "retry"]) {
    assert.equal(error[name] ?? null, expected[name], name);
  }
  // A phrase that is not the contract's is the platform's.
  if (expected.status >= 400 || expected.status === 200) assert.equal(error.message, expected.message);
  compareDelay(error.retryAfter ?? null, expected.retryAfter, headers);
  assert.ok(retryDelay(error, 0) >= (error.retryAfter ?? 0) * 1000);
  const isText = error.known && body.includes("google.rpc.ErrorInfo");
  compareParams(error.params, expected.params, isText);
  assert.equal(error.issues.length, expected.issues.length);
  sorted(error.issues, (issue) => issue.path).forEach((issue, at) => {
    const { params, ...rest } = sorted(expected.issues, (issue) => issue.path)[at];
    for (const [name, value] of Object.entries(rest)) assert.deepEqual(issue[name] ?? null, value, name);
    compareParams(issue.params, params, false);
  });
}

// Maps lose the order of keys that are integers, as all of JavaScript does.
function sorted(list, key) {
  return list.map((item, at) => [key(item), at, item]).sort(([a, n], [b, m]) => (a < b ? -1 : a > b ? 1 : n - m)).map(([, , item]) => item);
}

function compareParams(params, expected, isText) {
  // Half a surrogate pair in a name is kept here; Rust has no such text.
  const names = (names) => names.map((name) => name.replace(/\p{Surrogate}|\ufffd/gu, "")).sort();
  assert.deepEqual(names(Object.keys(params)), names(expected.map(([name]) => name)));
  for (const [name, json] of expected) {
    if (!Object.hasOwn(params, name)) continue;
    const value = JSON.parse(json);
    // A text there is what the module made of it by the contract; what is no text is the same, whatever the body says of itself.
    const isMade = isText && typeof value === "string" && typeof params[name] !== "string";
    assert.deepEqual(params[name], isMade ? JSON.parse(value) : value, name);
  }
}

// A date that is counted from now is nearer by the time between the two.
function compareDelay(delay, expected, headers) {
  const isDate = headers.some(([name, value]) => name === "retry-after" && /[A-Z]/.test(value));
  if (isDate && expected !== null) assert.ok(Math.abs(delay - expected) <= 3600, `${delay} ${expected}`);
  else assert.equal(delay, expected);
}

function record(lines) {
  const record = {};
  for (const [name, value] of lines) (record[name.toUpperCase()] ??= []).push(value);
  return record;
}

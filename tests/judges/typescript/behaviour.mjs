// What a module does beside reading bodies.
import assert from "node:assert/strict";
import * as hostile from "./out/modules/hostile.js";
import { format, isApiError, MESSAGES, parseApiError, readApiError, retryDelay } from "./out/modules/rich.js";

// Headers in every form in which clients have them.
const headers = { "Retry-After": "7", "X-Request-Id": "a1", "Content-Type": "application/problem+json; charset=utf-8" };
const axios = { get: (name) => headers[Object.keys(headers).find((key) => key.toLowerCase() === name)] };
const forms = [new Headers(headers), headers, Object.entries(headers), new Map(Object.entries(headers)), axios];
for (const form of [...forms, { "retry-after": ["7", "9"], "x-request-id": ["a1"], "content-type": "application/problem+json" }]) {
  const error = parseApiError(503, form, '{"message":"m","detail":"d"}');
  assert.deepEqual([error.retryAfter, error.requestId, error.message, error.retry], [7, "a1", "d", "backoff"]);
}
// Never throws, whatever it is given.
const throwing = { get() { throw new Error("no"); } };
const cyclic = { message: "m" };
cyclic.self = cyclic;
const gone = Proxy.revocable({}, {});
gone.revoke();
const thrower = { get message() { throw new Error("no"); } };
for (const form of [null, undefined, 5, "text", throwing, [5], [null], { a: null, b: 5 }, Object.create(null)]) {
  for (const body of ["", null, undefined, 5, NaN, 5n, [], {}, Symbol("s"), cyclic, new Uint8Array(3), () => 1, gone.proxy, thrower, "[".repeat(1e5), "{\"a\":".repeat(1e5)]) {
    const error = parseApiError(502, form, body);
    assert.deepEqual([error.known, error.code, error.message, error.retry], [false, undefined, "Bad Gateway", "backoff"]);
    assert.equal(error.body, body);
  }
}
assert.equal(parseApiError(NaN, null, "").message, "Unknown Error");

// Nor does it take long over a mebibyte of anything.
const many = (piece) => piece.repeat(Math.ceil(2 ** 20 / piece.length));
const start = performance.now();
for (const body of [
  `{"message":"m","type":"${many("/")}x"}`,
  `{"title":"m","type":"${many("%")}x"}`,
  `{"message":"m","retry_after":"${many("1")}x"}`,
  `{"message":"m","request_id":"${many(" ")}"}`,
  `{"message":"m","issues":{"a":[${many('"x",')}"x"]}}`,
  `{"message":"m","issues":[${many("{},")}{}]}`,
  `{"message":"m","issues":{"${many("[")}":"x"}}`,
  `{"message":"m","issues":{"${many('[\\"')}":"x"}}`,
  `{"message":"m","issues":{"${many("/~0")}":"x"}}`,
  `{"message":"m",${Array.from({ length: 1e5 }, (_, n) => `"m${n}":${n}`).join(",")}}`,
  `{"errors":[${many('{"detail":"d"},')}{"detail":"m"}],"meta":{"message":"m"}}`,
  `{"error":{"code":5,"status":"s","message":"m","errors":[${many("{},")}{}]}}`,
  `{"error":"m","error_description":"m","code":"${many("A_")}"}`,
]) {
  assert.equal(parseApiError(400, null, body).message, "m", body.slice(0, 60));
}
assert.ok(performance.now() - start < 15_000, "reading is quadratic");

// What has the name of something that every object has.
for (const code of ["__proto__", "constructor", "toString", "hasOwnProperty", "to_string"]) {
  assert.equal(parseApiError(400, null, `{"error":{"code":"${code}","${code}":1}}`).known, false);
}
const odd = parseApiError(400, null, '{"error":{"code":"x_y_z","params":{"__proto__":{"a":1},"constructor":2}}}');
assert.deepEqual(Object.entries(odd.params), [["__proto__", { a: 1 }], ["constructor", 2]]);
assert.equal(Object.getPrototypeOf(odd.params), Object.prototype);
for (const code of ["constructor", "to_string", "has_own_property"]) {
  const error = hostile.parseApiError(400, null, { error: { code: code.toUpperCase() } });
  assert.deepEqual([error.known, error.code], [true, code]);
}

// A docs base tells the code, also in a query.
const problem = { type: "https://errors.example.com/?code=odd_status", title: "t" };
assert.equal(hostile.parseApiError(599, null, problem).code, "odd_status");
assert.equal(parseApiError(599, null, problem).code, undefined);

// `GoogleRpc` sends all params as texts.
const info = { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "ORDER_INVALID", domain: "d" };
const metadata = { order_id: "42", customer: "7", ratio: "0.5", sizes: "[1,2]", stock: '{"a":1}', urgent: "true", more: "8" };
const google = parseApiError(422, null, { error: { code: 422, status: "INVALID_ARGUMENT", details: [{ ...info, metadata }] } });
assert.equal(google.code, "order_invalid");
assert.deepEqual(google.params, { order_id: 42, customer: "7", ratio: 0.5, sizes: [1, 2], stock: { a: 1 }, urgent: true, more: "8" });

// It is an `Error`, and one of this API however it came here.
const error = parseApiError(404, null, '{"error":{"code":"order_not_found","message":"No order 7.","params":{"order_id":7}}}');
assert.ok(error instanceof Error && error.stack.includes("No order 7.") && isApiError(error));
assert.deepEqual([error.name, JSON.parse(JSON.stringify(error)).message], ["ApiError", "No order 7."]);
for (const other of [null, 5, "ApiError", {}, [], new Error("m"), { ...error, code: "made_up" }, { ...error, issues: {} }]) {
  assert.ok(!isApiError(other));
}
const response = (text) => ({ status: 404, headers: new Headers(), text });
assert.equal((await readApiError(response(async () => '{"error":"GONE"}'))).code, "gone");
assert.equal((await readApiError(response(() => Promise.reject(new Error("reset"))))).message, "Not Found");
assert.equal((await readApiError(new Response('{"error":"GONE"}', { status: 410 }))).code, "gone");

// Messages: the server's, unless there is a translation and all that it needs.
const german = { order_not_found: "{{Bestellung}} {order_id} fehlt.", too_small: "mindestens {min}", gone: "{nothing}" };
const translate = (code) => german[code];
assert.equal(format(error), "No order 7.");
assert.equal(format(error, translate), "{Bestellung} 7 fehlt.");
assert.equal(format(error, (code) => MESSAGES[code]), "No order 7.");
assert.equal(format(parseApiError(410, null, { error: "gone" }), translate), "Gone");
assert.equal(format(parseApiError(410, null, { error: "What is it" }), translate), "What is it");
const [issue] = parseApiError(422, null, { errors: [{ pointer: "#/a%20b/0", code: "too_small", params: { min: [1] } }], title: "t" }).issues;
assert.deepEqual([issue.in, issue.path, issue.tokens], ["body", '["a b"][0]', ["a b", "0"]]);
assert.deepEqual([format(issue), format(issue, translate)], ["too_small", "mindestens [1]"]);
assert.equal(format({ code: "constructor", params: {} }, () => "{constructor}{toString}"), "constructor");

// Delays: random up to a doubled base, capped, never under what the server asks for.
const delays = (...args) => Array.from({ length: 2000 }, () => retryDelay(...args));
for (const [attempt, most] of [[0, 500], [3, 4000], [20, 30_000], [2000, 30_000], [Infinity, 30_000], [-5, 500]]) {
  const all = delays(undefined, attempt);
  assert.ok(Math.min(...all) >= 0 && Math.min(...all) < most / 20 && Math.max(...all) <= most && Math.max(...all) > most * 0.9);
}
assert.ok(Math.min(...delays({ retryAfter: 45 }, 1)) === 45_000);
assert.ok(delays({ retryAfter: 0.1 }, 4).every((delay) => delay >= 100 && delay <= 8000));
assert.ok(delays(undefined, 3, { base: 10, cap: 20 }).every((delay) => delay <= 20));
console.log("delays, messages, headers, odd values");

// Writes a function that handles each of Twilio's 1,953 codes: what the compiler has most to do with.
import { readFileSync, writeFileSync } from "node:fs";

const codes = JSON.parse(readFileSync("modules/twilio.json", "utf8")).map(({ code }) => code);
const cases = codes.map((code) => `    case "${code}":\n      return error.message;\n`).join("");
writeFileSync(
  "switch.ts",
  `import type { ApiError, UnknownError } from "./modules/twilio.js";

export function oneStep(error: ApiError): string {
  switch (error.code) {
${cases}    default:
      return (error satisfies UnknownError).message;
  }
}
`,
);

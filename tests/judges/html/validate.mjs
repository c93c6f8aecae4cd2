// Validates pages with html-validate. (Its command line needs a newer node than its library.)
import { HtmlValidate, StaticConfigLoader, formatterFactory } from 'html-validate';
import { readFileSync } from 'node:fs';

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are the API's, and codes may be 100 characters long.
    'long-title': 'off',
  },
});
const validator = new HtmlValidate(loader);
const results = [];
for (const file of process.argv.slice(2)) {
  const report = await validator.validateString(readFileSync(file, 'utf8'), file);
  results.push(...report.results);
}
const shown = results.slice(0, 8).map((result) => ({ ...result, messages: result.messages.slice(0, 12) }));
if (shown.length) console.log(formatterFactory('text')(shown));
process.exit(shown.length ? 1 : 0);

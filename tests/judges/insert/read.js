// Writes what a parser of YAML 1.2 reads in each file beside it, as JSON. It reads JSON with JSON's own.
const fs = require('fs');
const YAML = require('yaml');

for (const name of process.argv.slice(2)) {
  const text = fs.readFileSync(name, 'utf8').replace(/^\ufeff/, '');
  let value;
  if (name.endsWith('.json')) {
    value = JSON.parse(text);
  } else {
    const document = YAML.parseDocument(text, { version: '1.2' });
    if (document.errors.length) throw new Error(`${name}: ${document.errors[0]}`);
    value = document.toJS();
  }
  fs.writeFileSync(`${name}.read`, JSON.stringify(value));
}

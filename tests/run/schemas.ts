/** Writes `docs/*.schema.json` from the schemas the product itself validates with. */
import { writeFileSync } from 'node:fs';
import { publishedSchemas } from './published-schemas';

for (const [file, text] of publishedSchemas()) {
  writeFileSync(file, text);
  console.log(`» ${file}`);
}

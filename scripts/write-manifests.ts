/** `npm run manifest`: writes both manifests for the development host from their definition in manifest/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEVELOPMENT } from '../manifest/deployment';
import { manifestFiles } from '../manifest/manifest-files';

const folder = fileURLToPath(new URL('../manifest/', import.meta.url));
for (const [file, text] of manifestFiles(DEVELOPMENT)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  console.log(`manifest/${file}`);
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANIFEST_VERSION } from '../../manifest/unified/package-contents';

const CLI = fileURLToPath(new URL('../../node_modules/office-addin-manifest/cli.js', import.meta.url));

/** Manifest schemas that a package is held against: the one that it names, and the newest that the validator carries. */
export const SCHEMAS = [MANIFEST_VERSION, '1.30'];

/** Runs Microsoft's tool; null when it is content, else what it says. */
function run(...command: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...command], { encoding: 'utf8' });
  return status === 0 ? null : `${stdout}\n${stderr}`.trim() || `exit status ${status}`;
}

/** Does something in a folder of its own that is gone afterwards. */
function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-manifest-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Holds a unified package against Microsoft's schemas, without network. Gives what is wrong, one text per schema. */
export function validateUnified(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return inFolder((folder) => {
    for (const [file, bytes] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const manifest = new TextDecoder().decode(files.get('manifest.json'));
    return SCHEMAS.flatMap((version) => {
      const file = join(folder, 'manifest.json');
      writeFileSync(
        file,
        manifest
          .replace(`/v${MANIFEST_VERSION}/`, `/v${version}/`)
          .replace(`"manifestVersion": "${MANIFEST_VERSION}"`, `"manifestVersion": "${version}"`),
      );
      const wrong = run('validate', file);
      return wrong === null ? [] : [`schema ${version}: ${wrong}`];
    });
  });
}

/** Lets Microsoft's tool read the XML manifest; it validates XML only online. Gives what is wrong, nothing when it can be read. */
export function readOutlookManifest(xml: string): readonly string[] {
  return inFolder((folder) => {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    const wrong = run('info', file);
    return wrong === null ? [] : [`XML: ${wrong}`];
  });
}

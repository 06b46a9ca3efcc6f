import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { DEVELOPMENT } from '../../manifest/deployment';
import { ALL_ICONS } from '../../manifest/icons';
import { manifestFiles } from '../../manifest/manifest-files';
import { MANIFEST_VERSION } from '../../manifest/unified/package-contents';
import { filesUnder } from '../../scripts/source-files';

const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'node_modules/office-addin-manifest/cli.js');

describe('the committed manifests', () => {
  it('are what `npm run manifest` writes', () => {
    for (const [file, text] of manifestFiles(DEVELOPMENT)) {
      expect(readFileSync(join(root, 'manifest', file), 'utf8'), `manifest/${file} is stale: npm run manifest`).toBe(
        text,
      );
    }
  });

  it('leave no file of an earlier definition behind', () => {
    const written = [...manifestFiles(DEVELOPMENT).keys(), ...ALL_ICONS.map(({ file }) => file)];
    const found = filesUnder(root, 'manifest', /\.(json|xml|png)$/).map((file) => file.replace('manifest/', ''));
    expect(found.sort()).toEqual(written.sort());
  });

  it('are valid for Microsoft’s own validator, offline', { timeout: 60_000 }, () => {
    const run = (...arguments_: readonly string[]) =>
      spawnSync(process.execPath, [cli, ...arguments_], { cwd: root, encoding: 'utf8' });
    expect(run('validate', 'manifest/manifest.json')).toMatchObject({ status: 0 });
    // XML can be validated online only; reading it needs every element that an add-in must have.
    const info = run('info', 'manifest/manifest.outlook.xml');
    expect(info.status).toBe(0);
    expect(info.stdout).toContain('Permissions: ReadWriteItem');
  });

  it('speak other languages in the words of Microsoft’s localization schema', () => {
    const validator = createRequire(join(root, 'node_modules/office-addin-manifest/package.json'));
    const schemas = join(
      dirname(validator.resolve('@microsoft/app-manifest/package.json')),
      'build/json-schemas/teams',
    );
    const { $schema: _draft4, ...schema } = JSON.parse(
      readFileSync(join(schemas, `v${MANIFEST_VERSION}/MicrosoftTeams.Localization.schema.json`), 'utf8'),
    ) as Record<string, unknown>;
    // Patterns of the schema are older than the u flag of regular expressions.
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats: { uri: true } });
    const validate = ajv.compile(schema);
    const languages = [...manifestFiles(DEVELOPMENT)].filter(([file]) => file.startsWith('languages/'));
    expect(languages.map(([file]) => file)).toEqual(['languages/de.json', 'languages/fr.json', 'languages/es.json']);
    for (const [file, text] of languages) {
      validate(JSON.parse(text));
      expect(validate.errors, file).toBeNull();
    }
    expect(validate({ ...(JSON.parse(languages[0]?.[1] ?? '{}') as object), 'name.shorter': 'M' })).toBe(false);
  });
});

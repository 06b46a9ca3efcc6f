/** `npm run package`: app packages and site for one host and one app registration, checked. Exit 1: refused, 2: wrong call. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS } from '../manifest/lint/lint';
import { build, isStale } from './build';
import { SCHEMAS } from './package/microsoft-validator';
import { readArguments, USAGE } from './package/package-arguments';
import { writePackages } from './package/write-packages';
import { filesUnder } from './source-files';

const root = fileURLToPath(new URL('../', import.meta.url));

const SAYS: Readonly<Record<string, string>> = {
  'profile-a/mainstay-outlook.xml': 'Outlook on the web, Windows, Mac, iOS and Android',
  'profile-a/mainstay-teams.zip': 'Teams, without an Outlook part',
  'profile-b/mainstay.zip': 'Teams and Outlook on the web and Windows in one package',
};

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (typeof asked === 'string') {
    console.error(`${asked} ${USAGE}`);
    return 2;
  }
  if (isStale()) {
    const status = await build();
    if (status !== 0) return status;
  }
  const { deployment, out } = asked;
  const result = writePackages(deployment, resolve(root, 'dist'), resolve(out));
  if (result.kind === 'refused') {
    for (const problem of result.problems) console.error(problem);
    console.error(
      `Nothing written: ${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}.`,
    );
    return 1;
  }
  const site = filesUnder(resolve(out), 'site', /./).length;
  for (const file of result.files)
    console.log(`${out}/${file}  ${SAYS[file] ?? `${site} files to serve at https://${deployment.host}/`}`);
  console.log(
    `Checked without network: Microsoft's schemas ${SCHEMAS.join(' and ')}, its XML reader, ${CHECKS.length} checks of our own: nothing found. ` +
      'Microsoft validates XML only online.',
  );
  return 0;
}

process.exitCode = await main();

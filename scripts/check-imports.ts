/** `npm run imports`: holds the import rules of .dependency-cruiser.cjs against every source file. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { filesUnder } from './source-files';

const FOLDERS = ['src', 'sandbox', 'manifest', 'scripts', 'tests'];
const SOURCE = /\.tsx?$/;

/** One broken import rule: its name, the importing file, the imported one, and what to do about it. */
export interface ImportViolation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly advice: string;
}

/** What a run saw: files on disk, modules that were cruised, files that were missed, and the violations. */
export interface ImportReport {
  readonly files: number;
  readonly modules: number;
  readonly missed: readonly string[];
  readonly violations: readonly ImportViolation[];
}

/** Cruises the source folders of `root`. A tool that silently sees nothing shows up as `missed` files. */
export async function checkImports(root: string): Promise<ImportReport> {
  const load = createRequire(join(root, 'package.json'));
  const config = load('./.dependency-cruiser.cjs') as IConfiguration;
  const folders = FOLDERS.filter((folder) => filesUnder(root, folder, SOURCE).length > 0);
  const { tsConfig, ...options } = config.options ?? {};
  const { output } = await cruise(
    folders,
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } },
    config.options?.enhancedResolveOptions as never,
    { tsConfig: extractTSConfig(join(root, tsConfig?.fileName ?? 'tsconfig.json')) },
  );
  const result = output as ICruiseResult;
  const seen = new Set(result.modules.map((module) => module.source));
  const files = folders.flatMap((folder) => filesUnder(root, folder, SOURCE));
  return {
    files: files.length,
    modules: files.filter((file) => seen.has(file)).length,
    missed: files.filter((file) => !seen.has(file)),
    violations: result.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      from: violation.from,
      to: violation.to,
      advice: config.forbidden?.find((rule) => rule.name === violation.rule.name)?.comment ?? '',
    })),
  };
}

async function main(): Promise<number> {
  const report = await checkImports(process.cwd());
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(report));
    return 0;
  }
  for (const rule of new Set(report.violations.map((violation) => violation.rule))) {
    const broken = report.violations.filter((violation) => violation.rule === rule);
    console.error(`${rule}: ${broken[0]?.advice ?? ''}`);
    for (const { from, to } of broken) console.error(`  ${from}${from === to ? '' : ` → ${to}`}`);
  }
  for (const file of report.missed) console.error(`not seen by the import check: ${file}`);
  console.log(`imports: ${report.modules} modules of ${report.files} files, ${report.violations.length} violations`);
  return report.violations.length === 0 && report.missed.length === 0 && report.files > 0 ? 0 : 1;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) process.exitCode = await main();

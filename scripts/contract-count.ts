/**
 * `tsx scripts/contract-count.ts`: adds up how many answers of the Graph emulator were checked against Microsoft's contract
 * since the counts were cleared (`--clear`, done before a whole run). Exit 1 when one did not match or none was checked.
 */
import { clearCounts, readCounts } from '../sandbox/contract/contract-counts';

if (process.argv.includes('--clear')) {
  clearCounts();
} else {
  const files = readCounts();
  const sum = (pick: (file: (typeof files)[number]) => number): number =>
    files.reduce((total, file) => total + pick(file), 0);
  const [matched, mismatched, alsoDocumented] = [
    sum((file) => file.matched),
    sum((file) => file.mismatched),
    sum((file) => file.alsoDocumented),
  ];
  console.log(
    `${String(matched)} responses matched the contract, ${String(mismatched)} did not (${String(files.length)} processes).`,
  );
  console.log(
    files.some((file) => file.documentPresent)
      ? `${String(alsoDocumented)} of them were also checked against ../shared/graph/openapi-subset.json.`
      : 'The check against ../shared/graph/openapi-subset.json was skipped: it is not beside this clone.',
  );
  for (const line of [...new Set(files.flatMap((file) => file.mismatches))].slice(0, 20)) console.log(`  ${line}`);
  if (mismatched > 0 || matched === 0) process.exitCode = 1;
}

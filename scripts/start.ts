/** `npm start -- …`: builds the product when dist/ is missing or stale, then runs the sandbox tenant with the arguments. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build, isStale } from './build';

const root = fileURLToPath(new URL('../', import.meta.url));

function startSandbox(): void {
  const sandbox = spawn(process.execPath, ['--import', 'tsx', 'sandbox/start.ts', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => sandbox.kill(signal));
  sandbox.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

if (isStale()) {
  console.log('Building Mainstay (again after a change of its sources)…');
  process.exitCode = await build();
}
if (!process.exitCode) startSandbox();

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A running sandbox tenant: its address without a slash at the end, what it has printed, and its end. */
export interface SandboxProcess {
  readonly address: string;
  output(): string;
  stop(): Promise<void>;
}

/** Starts a tenant of its own on a free port, with the arguments of `npm start --`. Rejects with its output when it ends early. */
export function startSandbox(...args: readonly string[]): Promise<SandboxProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/start.ts', '--port', '0', ...args], {
    cwd: root,
    // Every answer that a test in the browser gets is checked against Microsoft's contract and counted.
    env: { ...process.env, MAINSTAY_CONTRACT: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  return new Promise((resolve, reject) => {
    const read = (part: Buffer): void => {
      output += part.toString('utf8');
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address === undefined) return;
      resolve({
        address,
        output: () => output,
        async stop() {
          child.kill();
          await ended;
        },
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    void ended.then(() => reject(new Error(`The sandbox ended before it served:\n${output}`)));
  });
}

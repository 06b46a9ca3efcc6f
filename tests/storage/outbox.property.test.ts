import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryBook } from '../../src/shared/storage/memory-book';
import { Device, shakyBook } from './outbox-world';
import type { Fault } from './outbox-world';

type Step =
  | { readonly do: 'write'; readonly device: number; readonly id: string; readonly field: string }
  | { readonly do: 'flush' | 'refresh' | 'restart' | 'settle'; readonly device: number }
  | { readonly do: 'fault'; readonly fault: Fault };

const device = fc.integer({ min: 0, max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      device,
      id: fc.constantFrom('halden', 'kestrel'),
      field: fc.constantFrom('about', 'name'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('flush' as const, 'refresh' as const, 'settle' as const), device }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), device }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom<Fault[]>('none', 'none', 'offline', 'busy', 'lost'),
    }),
  },
);

/** Lets everything that can go on go on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function play(
  steps: readonly Step[],
  pauses: readonly number[],
): Promise<{ written: Set<string>; knowinglyReplaced: Set<string>; devices: readonly Device[] }> {
  let fault: Fault = 'none';
  let beat = 0;
  const pause = async (): Promise<void> => {
    const beats = pauses[(beat += 1) % pauses.length] ?? 0;
    for (let i = 0; i < beats; i += 1) await Promise.resolve();
    if (beats === 3) await turn();
  };
  const book = shakyBook(createMemoryBook(), () => fault, pause);
  const devices = [new Device('ellen', book, pause), new Device('priya', book, pause)];
  await Promise.all(devices.map((d) => d.outbox.open()));
  const written = new Set<string>();
  const knowinglyReplaced = new Set<string>();
  for (const next of steps) {
    if (next.do === 'fault') {
      fault = next.fault;
      continue;
    }
    const at = devices[next.device] as Device;
    if (next.do === 'write') {
      const shown = at.outbox.records().get(`client/${next.id}`)?.fields[next.field];
      if (typeof shown === 'string') knowinglyReplaced.add(shown);
      const value = `${at.by} ${written.size}`;
      written.add(value);
      at.outbox.write('client', next.id, next.field, value);
    } else if (next.do === 'flush') void at.outbox.flush();
    else if (next.do === 'refresh') void at.outbox.refresh();
    else if (next.do === 'settle') await turn();
    else await at.restart().then(turn);
  }
  await turn();
  fault = 'none';
  for (let round = 0; round < 4; round += 1) {
    for (const at of devices) {
      await at.outbox.flush();
      await at.outbox.refresh();
    }
  }
  return { written, knowinglyReplaced, devices };
}

function shownAnywhere(devices: readonly Device[]): Set<unknown> {
  const shown = new Set<unknown>();
  for (const { outbox } of devices) {
    for (const record of outbox.records().values()) for (const value of Object.values(record.fields)) shown.add(value);
    for (const { mine, theirs } of outbox.status().conflicts) shown.add(mine.value).add(theirs.value);
  }
  return shown;
}

describe('two people, two devices, one book', () => {
  it('loses nothing that was typed, whatever fails, restarts or happens at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }),
        async (steps, pauses) => {
          const { written, knowinglyReplaced, devices } = await play(steps, pauses);
          const shown = shownAnywhere(devices);
          const lost = [...written].filter((value) => !shown.has(value) && !knowinglyReplaced.has(value));
          expect(lost).toEqual([]);
          for (const { outbox } of devices) expect(outbox.status().saving).toBe('saved');
        },
      ),
      { numRuns: 400 },
    );
  }, 120_000);

  it('ends with the same records everywhere once every conflict was decided', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }),
        fc.array(fc.boolean(), { minLength: 1 }),
        async (steps, pauses, choices) => {
          const { devices } = await play(steps, pauses);
          let choice = 0;
          for (let round = 0; round < 4; round += 1) {
            for (const { outbox } of devices) {
              for (const conflict of outbox.status().conflicts)
                outbox.resolve(conflict, choices[(choice += 1) % choices.length] ? 'mine' : 'theirs');
              await outbox.flush();
              await outbox.refresh();
            }
          }
          const [ellen, priya] = devices.map(({ outbox }) =>
            [...outbox.records()].map(([key, record]) => [key, record.fields]).sort(),
          );
          expect(ellen).toEqual(priya);
          for (const { outbox } of devices) expect(outbox.status().conflicts).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});

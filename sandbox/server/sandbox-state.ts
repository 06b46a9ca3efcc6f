import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConsentState } from '../hosts/sign-in/consent';

/** What Outlook keeps for an add-in outside of Graph, and the switches of the sandbox pages. Survives a restart with `--data`. */
export class SandboxState {
  consent: ConsentState = {};
  /** Share of Graph requests that fail, 0 to 1; `undefined` leaves it as the command line said. */
  faultRate: number | undefined;
  private roaming: Record<string, string> = {};
  private properties: Record<string, string> = {};

  constructor(private readonly dataDir?: string) {}

  /** Roaming settings of a mailbox as JSON text; `{}` for one that never saved any. */
  roamingSettings(personId: string): string {
    return this.roaming[personId] ?? '{}';
  }

  /** Replaces a mailbox's roaming settings. */
  saveRoamingSettings(personId: string, json: string): void {
    this.roaming[personId] = json;
  }

  /** Custom properties of one item (`personId/itemId`) as JSON text. */
  customProperties(key: string): string {
    return this.properties[key] ?? '{}';
  }

  /** Replaces the custom properties of one item. */
  saveCustomProperties(key: string, json: string): void {
    this.properties[key] = json;
  }

  /** Reads what an earlier run kept; a missing or broken file leaves the state empty. */
  async load(): Promise<void> {
    if (this.dataDir === undefined) return;
    try {
      const kept = JSON.parse(await readFile(join(this.dataDir, 'outlook.json'), 'utf8')) as Partial<
        Record<string, unknown>
      >;
      this.consent = (kept['consent'] ?? {}) as ConsentState;
      this.roaming = (kept['roaming'] ?? {}) as Record<string, string>;
      this.properties = (kept['properties'] ?? {}) as Record<string, string>;
    } catch {
      // First run, or a file cut off in the middle: the add-in starts with nothing, as in a new mailbox.
    }
  }

  /** Writes the state beside the tenant's; the old file stays until the new one is whole. */
  async save(): Promise<void> {
    if (this.dataDir === undefined) return;
    await mkdir(this.dataDir, { recursive: true });
    const file = join(this.dataDir, 'outlook.json');
    await writeFile(
      `${file}.new`,
      JSON.stringify({ consent: this.consent, roaming: this.roaming, properties: this.properties }),
    );
    await rename(`${file}.new`, file);
  }
}

import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Conversation } from './conversation';
import type { Mailbox } from './mailbox';
import { mailboxRecords, restoreRecord, type MailboxRecord } from './mailbox-records';
import type { StoredTenant } from './tenant-members';
import type { TenantPerson } from './tenant-api';

/** Which file holds each mailbox: written last and by rename, so that a crash leaves the state before or the state after. */
interface Manifest {
  readonly format: 1;
  readonly generation: number;
  readonly mailboxes: readonly { readonly person: TenantPerson; readonly sequence: number; readonly file: string }[];
  readonly conversations: readonly Conversation[];
}

const manifestName = 'tenant.json';
const quietMs = 300;

async function writeWhole(path: string, lines: Iterable<string>): Promise<void> {
  const file = await open(`${path}.part`, 'w');
  try {
    let block = '';
    for (const line of lines) {
      block += `${line}\n`;
      if (block.length > 1_000_000) {
        await file.write(block);
        block = '';
      }
    }
    await file.write(block);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

function* asLines(records: Iterable<MailboxRecord>): Iterable<string> {
  for (const record of records) yield JSON.stringify(record);
}

/** The tenant on disk: a list of mailboxes, and for each one a file of records, one a line. */
export class TenantFiles {
  readonly #directory: string;
  readonly #changed = new Set<string>();
  readonly #fileOf = new Map<string, string>();
  #generation = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #loading = false;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Notes that a mailbox changed; it is written when it has been quiet for a moment. */
  changed(personId: string, tenant: StoredTenant): void {
    if (this.#loading) return;
    this.#changed.add(personId);
    this.#timer ??= setTimeout(() => {
      this.save(tenant).catch((error: unknown) => {
        process.stderr.write(`The tenant could not be saved: ${String(error)}\n`);
      });
    }, quietMs);
    this.#timer.unref();
  }

  /** Writes what changed. One run at a time; a run that is asked for meanwhile comes after. */
  save(tenant: StoredTenant): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const run = this.#running.catch(() => undefined).then(() => this.#write(tenant));
    this.#running = run;
    return run;
  }

  async #write(tenant: StoredTenant): Promise<void> {
    if (this.#changed.size === 0 && this.#generation > 0) return;
    await mkdir(this.#directory, { recursive: true });
    this.#generation += 1;
    const changed = [...this.#changed];
    this.#changed.clear();
    try {
      // Taken together before the first wait, so that the files show one moment of the tenant.
      const mailboxes = tenant.mailboxes();
      const conversations = tenant.conversations.list();
      const due = mailboxes.filter(({ person }) => changed.includes(person.id) || !this.#fileOf.has(person.id));
      const taken = due.map((mailbox) => ({
        mailbox,
        file: `${mailbox.person.id}.${String(this.#generation)}.jsonl`,
        records: [...mailboxRecords(mailbox)],
      }));
      const sequences = new Map(mailboxes.map((mailbox) => [mailbox.person.id, mailbox.journal.sequence]));
      for (const { mailbox, file, records } of taken) {
        await writeWhole(join(this.#directory, file), asLines(records));
        this.#fileOf.set(mailbox.person.id, file);
      }
      const manifest: Manifest = {
        format: 1,
        generation: this.#generation,
        conversations,
        mailboxes: mailboxes.map(({ person }) => ({
          person,
          sequence: sequences.get(person.id) ?? 0,
          file: this.#fileOf.get(person.id) ?? '',
        })),
      };
      await writeWhole(join(this.#directory, manifestName), [JSON.stringify(manifest)]);
    } catch (error) {
      for (const id of changed) this.#changed.add(id);
      throw error;
    }
    await this.#removeOld();
  }

  async load(tenant: StoredTenant): Promise<boolean> {
    const text = await readFile(join(this.#directory, manifestName), 'utf8').catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return false;
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.format !== 1)
      throw new Error(`${this.#directory} was written by another version: choose another folder`);
    this.#loading = true;
    try {
      this.#generation = manifest.generation;
      for (const conversation of manifest.conversations) tenant.conversations.restore(conversation);
      for (const { person, sequence, file } of manifest.mailboxes) {
        const mailbox = tenant.emptyMailbox(person, sequence);
        await this.#readMailbox(mailbox, file);
        this.#fileOf.set(person.id, file);
        tenant.restoreMailbox(mailbox);
      }
    } finally {
      this.#loading = false;
    }
    return true;
  }

  async #readMailbox(mailbox: Mailbox, file: string): Promise<void> {
    const lines = createInterface({
      input: createReadStream(join(this.#directory, file), 'utf8'),
      crlfDelay: Infinity,
    });
    for await (const line of lines) if (line !== '') restoreRecord(mailbox, JSON.parse(line) as MailboxRecord);
  }

  async #removeOld(): Promise<void> {
    const current = new Set([manifestName, ...this.#fileOf.values()]);
    for (const name of await readdir(this.#directory)) {
      if (/\.jsonl(?:\.part)?$/.test(name) && !current.has(name))
        await rm(join(this.#directory, name), { force: true });
    }
  }
}

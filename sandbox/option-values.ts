import { statSync } from 'node:fs';

/** A value that was read, or one line that says what is wrong with it and the way out. */
export type Read<T> = { readonly value: T } | { readonly error: string };

/** A whole number between `least` and `most`, both included. `flag` is named in the refusal. */
export function readWhole(flag: string, text: string, least: number, most: number): Read<number> {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return { value };
  return { error: `${flag} ${text}: expected a whole number from ${String(least)} to ${String(most)}.` };
}

/** A share from 0 to 1, as in `--faults 0.3`. */
export function readShare(flag: string, text: string): Read<number> {
  const value = /^(?:\d|\.\d|0?\.\d+|\d\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return { value };
  return { error: `${flag} ${text}: expected a share from 0 to 1, such as 0.3.` };
}

/** An ISO 8601 instant with a zone; milliseconds since 1970. A time without a zone is refused: it means another instant on another machine. */
export function readInstant(flag: string, text: string): Read<number> {
  const shaped = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?$/i.exec(text);
  const way = `${flag} ${text}: expected an instant with its zone, such as 2026-03-26T09:05:00Z.`;
  if (shaped?.[1] === undefined) return { error: way };
  const value = Date.parse(text);
  return Number.isNaN(value) ? { error: way } : { value };
}

/** A file that is there and ends on one of `endings`. */
export function readFilePath(flag: string, path: string, endings: readonly string[]): Read<string> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { error: `${flag} ${path}: there is no such file; check the path.` };
  if (found.isDirectory()) return { error: `${flag} ${path}: this is a folder; name the file in it.` };
  if (!endings.some((ending) => path.toLowerCase().endsWith(ending))) {
    return { error: `${flag} ${path}: expected a file that ends on ${endings.join(' or ')}.` };
  }
  return { value: path };
}

/** A folder that is there or can be made. */
export function readFolderPath(flag: string, path: string): Read<string> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false) {
    return { error: `${flag} ${path}: this is a file; name a folder, it is made when it is not there.` };
  }
  return { value: path };
}

/** Mail addresses with commas between them, in small letters; the first is the primary one. */
export function readAddresses(flag: string, text: string): Read<readonly string[]> {
  const addresses = text
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
  const wrong = addresses.find((address) => !/^[^@\s<>]{1,64}@[^@\s<>]{1,255}$/.test(address));
  if (wrong !== undefined)
    return { error: `${flag} ${wrong}: this is no mail address; write name@domain, more with commas between them.` };
  if (addresses.length === 0)
    return { error: `${flag}: expected one or more mail addresses with commas between them.` };
  return { value: [...new Set(addresses)] };
}

/** How large a generated tenant is. */
export interface GeneratedSize {
  readonly messages: number;
  readonly events: number;
  readonly clients: number;
}

const largest: { readonly [K in keyof GeneratedSize]: number } = {
  messages: 5_000_000,
  events: 1_000_000,
  clients: 10_000,
};

/** `messages=6000,events=800,clients=40` in any order; what is left out is 6000, 800 and 40. */
export function readSize(flag: string, text: string): Read<GeneratedSize> {
  const size = { messages: 6000, events: 800, clients: 40 };
  for (const part of text.split(',')) {
    const [name, amount] = part.split('=', 2);
    if ((name !== 'messages' && name !== 'events' && name !== 'clients') || amount === undefined) {
      return { error: `${flag} ${part}: expected messages=…,events=…,clients=… with whole numbers.` };
    }
    const read = readWhole(`${flag} ${name}`, amount, name === 'clients' ? 1 : 0, largest[name]);
    if ('error' in read) return read;
    size[name] = read.value;
  }
  return { value: size };
}

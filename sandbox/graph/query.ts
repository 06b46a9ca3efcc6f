import { badRequest, badUri } from './graph-error';

/** One `$expand` item: `attachments` or `attachments($select=id,name)`. */
export interface Expand {
  readonly name: string;
  readonly select: readonly string[] | undefined;
}

/** The OData options of a URL. Graph takes their names with and without `$`. */
export interface Query {
  readonly select: readonly string[] | undefined;
  readonly filter: string | undefined;
  readonly orderBy: readonly { readonly path: string; readonly descending: boolean }[];
  readonly top: number | undefined;
  readonly skip: number;
  readonly count: boolean;
  readonly search: string | undefined;
  readonly expand: readonly Expand[];
  readonly skipToken: string | undefined;
  readonly deltaToken: string | undefined;
  /** Parameters of the operation itself (`startDateTime`), names in small letters. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Names of the options that were given, with `$`, in small letters. */
  readonly given: ReadonlySet<string>;
}

const optionNames = new Set([
  '$select',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$count',
  '$search',
  '$expand',
  '$skiptoken',
  '$deltatoken',
  '$format',
]);
/** Largest page that Outlook gives (graph.md §1.1, §1.4). */
const largestPage = 1000;

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    else if (!quoted && depth === 0 && character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function expandOf(text: string): Expand {
  const open = text.indexOf('(');
  if (open < 0) return { name: text, select: undefined };
  const inner = splitOutside(text.slice(open + 1, text.lastIndexOf(')')), ';');
  const select = inner
    .map((option) => /^\$?select=(.{0,2000})$/i.exec(option)?.[1])
    .find((found) => found !== undefined);
  return { name: text.slice(0, open), select: select === undefined ? undefined : splitOutside(select, ',') };
}

function wholeNumber(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw badRequest(
      `Invalid value '${text}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`,
    );
  return number;
}

/** Reads the options of a URL; unknown `$` options and numbers out of range are refused with 400. */
export function queryOf(parameters: URLSearchParams): Query {
  const options = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [name, value] of parameters) {
    const lower = name.toLowerCase();
    const option = optionNames.has(lower) ? lower : optionNames.has(`$${lower}`) ? `$${lower}` : undefined;
    if (option !== undefined) options.set(option, value);
    else if (lower.startsWith('$')) throw badUri(`The query parameter '${name}' is not supported.`);
    else others.set(lower, value);
  }
  const top = wholeNumber('$top', options.get('$top'), 1);
  if (top !== undefined && top > largestPage)
    throw badUri(
      `The limit of '${String(largestPage)}' for Top query has been exceeded. The value from the incoming request is '${String(top)}'.`,
    );
  const select = options.get('$select');
  return {
    top,
    select: select === undefined || select === '*' ? undefined : splitOutside(select, ','),
    filter: options.get('$filter'),
    search: options.get('$search'),
    orderBy: splitOutside(options.get('$orderby') ?? '', ',').map((part) => {
      const [path = '', direction = 'asc'] = part.split(/ +/);
      return { path, descending: direction.toLowerCase() === 'desc' };
    }),
    skip: wholeNumber('$skip', options.get('$skip'), 0) ?? 0,
    count: options.get('$count')?.toLowerCase() === 'true',
    expand: splitOutside(options.get('$expand') ?? '', ',').map(expandOf),
    skipToken: options.get('$skiptoken'),
    deltaToken: options.get('$deltatoken'),
    parameters: others,
    given: new Set(options.keys()),
  };
}

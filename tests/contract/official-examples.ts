import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/graph/examples');

/** One request of Microsoft's documentation, with the status its page shows. */
export interface OfficialExample {
  readonly name: string;
  readonly source: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number | null;
}

interface RawExample {
  readonly name?: string;
  readonly source?: string;
  readonly request?: {
    readonly line?: number;
    readonly method?: string;
    readonly url?: string;
    readonly headers?: Record<string, string>;
    readonly body?: unknown;
    readonly bodyText?: string;
  };
  readonly response?: { readonly status?: number | null };
}

/** Bodies that the page prints together with headers are cut out of the text. */
function bodyIn(text: string | undefined): unknown {
  const open = text?.indexOf('{') ?? -1;
  if (text === undefined || open < 0) return undefined;
  try {
    return JSON.parse(text.slice(open));
  } catch {
    return undefined;
  }
}

/** Whether the examples are on this machine. In CI they must be. */
export const examplesPresent = existsSync(folder);

/** Every example that has a request with an address. */
export function officialExamples(): readonly OfficialExample[] {
  if (!examplesPresent) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { examples = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { examples?: RawExample[] };
      return examples.flatMap(({ name, source, request, response }) => {
        if (request?.method === undefined || request.url === undefined) return [];
        const address = request.url.startsWith('https:')
          ? request.url
          : `https://graph.microsoft.com/v1.0${request.url}`;
        if (!URL.canParse(address)) return [];
        return [
          {
            name: `${name ?? file} (${source?.split('/').at(-1) ?? file}:${String(request.line ?? 0)})`,
            source: source ?? file,
            method: request.method,
            url: new URL(address),
            headers: request.headers ?? {},
            body: request.body ?? bodyIn(request.bodyText),
            status: response?.status ?? null,
          },
        ];
      });
    });
}

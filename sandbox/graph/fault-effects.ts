import type { GraphAnswer } from './graph-call';
import { graphRoot } from './graph-call';
import { sealToken, type DeltaToken } from './delta-token';
import type { Fault } from './faults';

/** The answer as a proxy on the way would have spoilt it, and the bytes that are sent for it. */
export interface Spoiled {
  readonly answer: GraphAnswer;
  readonly bytes: Uint8Array | undefined;
  readonly contentType: string | undefined;
}

const portal =
  '<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body><p>Please sign in to use this network.</p></body></html>';

function withValue(answer: GraphAnswer, change: (value: readonly unknown[]) => readonly unknown[]): GraphAnswer {
  const body = answer.body as { readonly value?: unknown } | undefined;
  return Array.isArray(body?.value)
    ? { ...answer, body: { ...body, value: change(body.value as readonly unknown[]) } }
    : answer;
}

/** The same place of the round under another link, so that the page comes once more. */
function replayLink(url: URL, token: DeltaToken): string {
  const name = url.searchParams.has('$skiptoken') ? '%24skiptoken' : '%24deltatoken';
  return `${graphRoot}${url.pathname.replace(/^\/v1\.0/i, '')}?${name.replace('%24', '$')}=${encodeURIComponent(sealToken({ ...token, madeAt: token.madeAt + 1 }))}`;
}

/** Does to an answer what a fault says; answers that are refusals already stay as they are. */
export function spoil(fault: Fault, answer: GraphAnswer, url: URL, token: DeltaToken | undefined): Spoiled {
  const whole: Spoiled = { answer, bytes: undefined, contentType: undefined };
  if (answer.status >= 300 || answer.body === undefined) return whole;
  switch (fault.kind) {
    case 'html':
      return { answer, bytes: Buffer.from(portal, 'utf8'), contentType: 'text/html' };
    case 'empty':
      return { answer, bytes: new Uint8Array(), contentType: 'application/json' };
    case 'truncated': {
      const text = JSON.stringify(answer.body);
      return {
        answer,
        bytes: Buffer.from(text.slice(0, Math.floor(text.length * 0.7)), 'utf8'),
        contentType: 'application/json',
      };
    }
    case 'duplicates':
      return {
        ...whole,
        answer: withValue(answer, (value) => [...value, ...value.slice(0, Math.ceil(value.length / 3))]),
      };
    case 'reordered':
      return { ...whole, answer: withValue(answer, (value) => value.toReversed()) };
    case 'replayed': {
      if (token === undefined) return whole;
      const { '@odata.deltaLink': _delta, ...body } = answer.body as Readonly<Record<string, unknown>>;
      return { ...whole, answer: { ...answer, body: { ...body, '@odata.nextLink': replayLink(url, token) } } };
    }
    default:
      return whole;
  }
}

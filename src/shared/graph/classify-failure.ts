import type { Answer, GraphFailure } from './graph-port';
import { field, textField } from './raw-value';

/** Codes that say the mailbox itself cannot be read by Graph (on-premises, inactive, without licence). */
const NO_MAILBOX = new Set(['mailboxnotenabledforrestapi', 'mailboxnotsupportedforrestapi', 'resourcenotfoundmailbox']);
/** Codes of a cursor the service has forgotten, whatever the status (docs: “40X-series”). */
const FORGOTTEN = new Set([
  'syncstatenotfound',
  'resyncrequired',
  'syncstateinvalid',
  'resyncchangesapplydifferences',
  'resyncchangesuploaddifferences',
]);

/**
 * Graph's error codes from the outside in, lower case and reduced to letters and digits. Casing and nesting differ between
 * services, a code can be empty, and messages are for people only.
 */
export function errorCodes(text: string): readonly string[] {
  let node: unknown;
  try {
    node = field(JSON.parse(text), 'error');
  } catch {
    return [];
  }
  const codes: string[] = [];
  for (let depth = 0; depth < 8 && node !== undefined; depth++) {
    const code = (textField(node, 'code') ?? '')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 60)
      .toLowerCase();
    if (code !== '') codes.push(code);
    node = field(node, 'innerError') ?? field(node, 'innererror');
  }
  return codes;
}

/** What a non-2xx answer means for the caller. Waiting times are judged by the retry policy, not here. */
export function classifyFailure(answer: Answer): GraphFailure {
  const codes = errorCodes(answer.text);
  const code = codes.at(-1) ?? `http${answer.status}`;
  if (codes.some((c) => NO_MAILBOX.has(c))) return { kind: 'mailbox-unavailable', code };
  if (codes.some((c) => FORGOTTEN.has(c))) return { kind: 'expired', code };
  switch (answer.status) {
    case 401:
      return { kind: 'no-token', token: { kind: 'sign-in-required', code, interactive: true } };
    case 403:
      return { kind: 'forbidden', code };
    case 404:
      return { kind: 'not-found', code };
    case 409:
    case 412:
    case 423:
      return { kind: 'conflict', status: answer.status, code };
    case 410:
      return { kind: 'expired', code };
    case 507:
    case 509:
      return { kind: 'full', code };
    case 504:
      return { kind: 'broken', code, tooBig: true };
    default:
      return answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429
        ? { kind: 'rejected', status: answer.status, code }
        : { kind: 'broken', code };
  }
}

import { badRequest } from './graph-error';

/** What a mail search looks at. */
export interface Searchable {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: string;
  readonly hasAttachments: boolean;
  readonly importance: string;
  readonly sent: number;
  readonly received: number;
}

/** A search that was read: says whether a mail matches. */
export type Search = (mail: Searchable) => boolean;

const dayMs = 86_400_000;
const wordStart = /[^\p{L}\p{N}]/u;

/** Word-part match: the words of the wanted text follow each other, the last one as a prefix (graph.md §1.4). */
function holds(text: string, wanted: string): boolean {
  const haystack = text.toLowerCase();
  const needle = wanted.toLowerCase().replace(/\*$/, '').trim();
  if (needle === '') return false;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (at === 0 || wordStart.test(haystack[at - 1] ?? ' ')) return true;
  }
  return false;
}

function dateTest(instantOf: (mail: Searchable) => number, operator: string, text: string): Search {
  const [from = '', to] = text.split('..');
  const start = Date.parse(from.length === 10 ? `${from}T00:00:00Z` : from);
  const end =
    to === undefined
      ? start + (from.length === 10 ? dayMs : 1000)
      : Date.parse(to.length === 10 ? `${to}T00:00:00Z` : to) + dayMs;
  if (Number.isNaN(start) || Number.isNaN(end))
    throw badRequest(`Syntax error: the date '${text}' in $search is not valid.`);
  return (mail) => {
    const at = instantOf(mail);
    if (operator === '>=') return at >= start;
    if (operator === '>') return at >= end;
    if (operator === '<=') return at < end;
    return operator === '<' ? at < start : at >= start && at < end;
  };
}

function term(property: string, operator: string, value: string): Search {
  switch (property) {
    case 'from':
      return (mail) => holds(mail.from, value);
    case 'to':
      return (mail) => holds(mail.to, value);
    case 'cc':
      return (mail) => holds(mail.cc, value);
    case 'bcc':
      return (mail) => holds(mail.bcc, value);
    case 'recipients':
      return (mail) => [mail.to, mail.cc, mail.bcc].some((text) => holds(text, value));
    case 'participants':
      return (mail) => [mail.from, mail.to, mail.cc, mail.bcc].some((text) => holds(text, value));
    case 'subject':
      return (mail) => holds(mail.subject, value);
    case 'body':
      return (mail) => holds(mail.body, value);
    case 'attachment':
      return (mail) => holds(mail.attachments, value);
    case 'hasattachments':
    case 'hasattachment':
      return (mail) => mail.hasAttachments === (value.toLowerCase() === 'true');
    case 'importance':
      return (mail) => mail.importance === value.toLowerCase();
    case 'kind':
      return () => value.toLowerCase() === 'email';
    case 'sent':
      return dateTest((mail) => mail.sent, operator, value);
    case 'received':
      return dateTest((mail) => mail.received, operator, value);
    case '':
      return (mail) => [mail.from, mail.subject, mail.body].some((text) => holds(text, value));
    default:
      throw badRequest(`Syntax error: the property '${property}' in $search is not known.`);
  }
}

const tokenPattern =
  /\s*(?:(\()|(\))|(AND|OR|NOT)\b|(?:([A-Za-z]{2,20})(:|>=|<=|>|<|=))?(?:\\?"([^"\\]{0,500})\\?"|([^\s()"\\]{1,500})))/y;

/** Reads the value of `$search` (KQL, with or without the outer quotes Graph asks for). Throws 400 when it cannot. */
export function parseSearch(search: string): Search {
  const text = search
    .trim()
    .replace(/^"([\s\S]{0,4000})"$/, '$1')
    .trim();
  let end = 0;
  const next = (): RegExpExecArray | undefined => {
    if (text.slice(end).trim() === '') return undefined;
    tokenPattern.lastIndex = end;
    const match = tokenPattern.exec(text);
    if (match === null)
      throw badRequest(`Syntax error: character at position ${String(end)} is not valid in '${text.slice(0, 100)}'.`);
    end = tokenPattern.lastIndex;
    return match;
  };
  let token = next();
  const atom = (depth: number): Search => {
    const current = token;
    if (current === undefined || depth > 20)
      throw badRequest('Syntax error: the search ends too early or goes too deep.');
    token = next();
    if (current[3] === 'NOT') {
      const inner = atom(depth + 1);
      return (mail) => !inner(mail);
    }
    if (current[1] !== undefined) {
      const inner = either(depth + 1);
      if (token?.[2] === undefined) throw badRequest('Syntax error: a bracket is open.');
      token = next();
      return inner;
    }
    return term((current[4] ?? '').toLowerCase(), current[5] ?? '', current[6] ?? current[7] ?? '');
  };
  const both = (depth: number): Search => {
    let left = atom(depth);
    while (token !== undefined && token[2] === undefined && token[3] !== 'OR') {
      if (token[3] === 'AND') token = next();
      const before = left;
      const right = atom(depth);
      left = (mail) => before(mail) && right(mail);
    }
    return left;
  };
  const either = (depth: number): Search => {
    let left = both(depth);
    while (token?.[3] === 'OR') {
      token = next();
      const before = left;
      const right = both(depth);
      left = (mail) => before(mail) || right(mail);
    }
    return left;
  };
  if (token === undefined) throw badRequest('Syntax error: the search is empty.');
  return either(0);
}

import { splitQuote, textToHtml } from '../page/body-text';
import type { AsyncCalls, CallOptions } from './async-calls';
import type { Observed } from './observed';
import { invalidArgument, officeErrors } from './office-error';
import type { OutlookHost } from './outlook-host';

/** Characters a body takes (docs "Limits for activation and JavaScript API": 1 MB). */
const bodyLimit = 1_000_000;
const appendLimit = 5_000;

type Body = { readonly html: string; readonly caret: readonly [number, number] };

/** `getAsync` of a body as HTML or text; another coercion type is refused as Office.js does, at once. */
function reading(
  calls: AsyncCalls,
  host: OutlookHost,
  html: () => string,
): Pick<Office.Body, 'getAsync' | 'getTypeAsync'> {
  const get = calls.ofItem<[string], string>(1, ([type]) => (type === 'html' ? html() : host.textOf(html())));
  return {
    getAsync: (type: Office.CoercionType | string, ...tail: unknown[]) => {
      if (type !== 'html' && type !== 'text') throw invalidArgument('coercionType');
      get(type, ...tail);
    },
    // The enum's runtime values are these strings.
    getTypeAsync: calls.ofItem<[], Office.CoercionType>(0, () => 'html' as Office.CoercionType),
  };
}

/** The body of an item that is read: it can only be read. */
export function readBody(calls: AsyncCalls, host: OutlookHost, html: () => string): Partial<Office.Body> {
  return reading(calls, host, html);
}

function asHtml(data: string, options: CallOptions): string {
  return options.coercionType === 'html' ? data : textToHtml(data);
}

/** The body of a draft. Data is text unless `coercionType` says `html`, as in Office.js. */
export function composeBody<Fields extends Body>(
  calls: AsyncCalls,
  host: OutlookHost,
  draft: Observed<Fields>,
): Partial<Office.Body> {
  const write = (html: string): void => {
    if (html.length > bodyLimit) throw officeErrors.dataTooLong('data', bodyLimit);
    draft.change({ html } as Partial<Fields>, 'add-in');
  };
  const check = (data: string, limit = bodyLimit): string => {
    if (typeof data !== 'string') throw invalidArgument('data');
    if (data.length > limit) throw officeErrors.dataTooLong('data', limit);
    return data;
  };
  return {
    ...reading(calls, host, () => draft.fields.html),
    setAsync: calls.ofItem<[string], void>(1, ([data], options) => write(asHtml(check(data), options))),
    prependAsync: calls.ofItem<[string], void>(1, ([data], options) =>
      write(asHtml(check(data), options) + innerHtml(draft.fields.html)),
    ),
    setSelectedDataAsync: calls.ofItem<[string], void>(1, async ([data], options) => {
      const { own, quoted } = splitQuote(draft.fields.html);
      const text = await host.textOf(own);
      const [start, end] = draft.fields.caret;
      const before = text.slice(0, start);
      const after = text.slice(end);
      if (options.coercionType !== 'html') return write(textToHtml(before + check(data) + after) + quoted);
      write(
        `${before === '' ? '' : textToHtml(before)}<div>${check(data)}</div>${after === '' ? '' : textToHtml(after)}${quoted}`,
      );
    }),
    appendOnSendAsync: calls.ofItem<[string], void>(1, ([data]) => void check(data, appendLimit)),
    prependOnSendAsync: calls.ofItem<[string], void>(1, ([data]) => void check(data, appendLimit)),
  };
}

function innerHtml(html: string): string {
  const { own, quoted } = splitQuote(html);
  return own + quoted;
}

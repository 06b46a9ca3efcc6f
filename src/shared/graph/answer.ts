import type { Answer, AnswerShape, TokenFailure } from './graph-port';
import { asObject, field, textField } from './raw-value';

/** One try: an answer of any status, no token, or no connection. */
export type Attempt =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'no-token'; readonly failure: TokenFailure }
  | { readonly kind: 'no-connection' };

/** The answer's JSON when it has the shape asked for; else what is wrong with it. */
export type Checked =
  { readonly kind: 'ok'; readonly value: unknown } | { readonly kind: 'misshapen'; readonly code: string };

/** Parses and checks a 2xx answer. HTML, nothing, cut JSON or a page without `value` is a failure, never an empty mailbox. */
export function checkAnswer(answer: Answer, shape: AnswerShape): Checked {
  if (shape === 'empty') return { kind: 'ok', value: null };
  if (answer.text === '') return { kind: 'misshapen', code: 'emptyAnswer' };
  let json: unknown;
  try {
    json = JSON.parse(answer.text.charCodeAt(0) === 0xfeff ? answer.text.slice(1) : answer.text);
  } catch {
    return { kind: 'misshapen', code: answer.text.trimStart().startsWith('<') ? 'htmlAnswer' : 'cutAnswer' };
  }
  if (asObject(json) === null) return { kind: 'misshapen', code: 'notAnObject' };
  // A 200 that carries an error is an error, whatever its status says.
  if (asObject(field(json, 'error')) !== null && field(json, 'id') === undefined)
    return { kind: 'misshapen', code: 'errorAnswer' };
  if (shape === 'object') return { kind: 'ok', value: json };
  if (!Array.isArray(field(json, 'value'))) return { kind: 'misshapen', code: 'noValue' };
  if (shape === 'delta-page') {
    const next = textField(json, '@odata.nextLink') !== null;
    if (next === (textField(json, '@odata.deltaLink') !== null)) return { kind: 'misshapen', code: 'noDeltaLink' };
  }
  return { kind: 'ok', value: json };
}

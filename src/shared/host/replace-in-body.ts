import type { HostResult, TextChange } from './host';
import type { OfficeCalls } from './office-calls';

/**
 * Replaces words in the body of a draft and writes it back as it was otherwise; plain text stays plain text. `unsupported` when it is not
 * plain which words are meant. What was typed while the body was read is not lost: then nothing is written.
 */
export async function replaceInBody(calls: OfficeCalls, body: Office.Body, change: TextChange): Promise<HostResult> {
  const type = await calls.call<Office.CoercionType>((callback) => body.getTypeAsync(callback));
  const plain = type === Office.CoercionType.Text;
  const coercionType = plain ? Office.CoercionType.Text : Office.CoercionType.Html;
  const read = (): Promise<string> => calls.call<string>((callback) => body.getAsync(coercionType, callback));
  const { words, sentence, text } = change;
  // Comes when it is needed: most days no word of a draft is replaced.
  const { replaceInHtml, replaceInText } = await import('../domain/html-replace');
  const before = await read();
  const after = (plain ? replaceInText : replaceInHtml)(before, words, sentence, text);
  if (after === null) return { kind: 'unsupported' };
  if ((await read()) !== before) return { kind: 'failed', code: 'changed' };
  await calls.call<void>((callback) => body.setAsync(after, { coercionType }, callback));
  return { kind: 'done' };
}

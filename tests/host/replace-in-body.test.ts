import { describe, expect, it } from 'vitest';
import { createOfficeQueue } from '../../src/shared/host/office-calls';
import { replaceInBody } from '../../src/shared/host/replace-in-body';

const CHANGE = { words: 'soon', sentence: 'I will send it soon.', text: 'by 17:00 today' };

/** A body as Outlook has it; `afterRead` plays the user, who goes on typing. */
function aBody(text: string, type: 'html' | 'text' = 'html', afterRead: (said: string) => string = (said) => said) {
  let value = text;
  const written: unknown[] = [];
  const done = <T>(callback: (result: unknown) => void, given: T): void =>
    queueMicrotask(() => callback({ value: given }));
  const body = {
    getTypeAsync: (callback: (result: unknown) => void) => done(callback, type),
    getAsync: (_type: string, callback: (result: unknown) => void) => {
      const now = value;
      value = afterRead(value);
      done(callback, now);
    },
    setAsync: (next: string, options: unknown, callback: (result: unknown) => void) => {
      value = next;
      written.push(options);
      done(callback, undefined);
    },
  };
  return { body: body as unknown as Office.Body, written, value: () => value }; // of Office’s body only these three are used
}

(globalThis as { Office?: unknown }).Office = { CoercionType: { Html: 'html', Text: 'text' } };
const change = (body: Office.Body) => replaceInBody(createOfficeQueue().acts, body, CHANGE);

describe('words replaced in a draft', () => {
  it('leave the rest of the HTML as it is', async () => {
    const { body, value, written } = aBody('<p style="x">Hi</p><p>I will <i>send</i> it soon.</p>');
    expect(await change(body)).toEqual({ kind: 'done' });
    expect(value()).toBe('<p style="x">Hi</p><p>I will <i>send</i> it by 17:00 today.</p>');
    expect(written).toEqual([{ coercionType: 'html' }]);
  });
  it('stay plain text in plain text', async () => {
    const { body, value, written } = aBody('1 < 2\nI will send it soon.', 'text');
    expect(await change(body)).toEqual({ kind: 'done' });
    expect(value()).toBe('1 < 2\nI will send it by 17:00 today.');
    expect(written).toEqual([{ coercionType: 'text' }]);
  });
  it('are left where it is not plain which are meant', async () => {
    const { body, written } = aBody('<p>soon, soon</p>');
    expect(await change(body)).toEqual({ kind: 'unsupported' });
    expect(written).toEqual([]);
  });
  it('never cost what is typed meanwhile', async () => {
    const { body, value, written } = aBody('<p>I will send it soon.</p>', 'html', (said) => `${said}x`);
    expect(await change(body)).toEqual({ kind: 'failed', code: 'changed' });
    expect(written).toEqual([]);
    expect(value()).toContain('soon.</p>x');
  });
});

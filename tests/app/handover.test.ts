import { afterEach, describe, expect, it } from 'vitest';
import { PACK_MAX, packName, packOf, packText, readPack } from '../../src/shared/app/handover-pack';
import { fromBase64, toBase64 } from '../../src/shared/app/handover-mail';
import { fieldsOfClient } from '../../src/shared/app/client-record';
import { readHandover } from '../../src/shared/domain/handover-note';
import type { BookRecord } from '../../src/shared/domain/book-record';
import type { Session, SessionState } from '../../src/shared/app/session';
import { ELLEN, HALDEN, NOW } from './tenant-lab';
import { createSessionLab } from './session-lab';

const running: Session[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
});

const idle = (s: SessionState): boolean => s.knowledge.activity === 'idle' && s.knowledge.reach.sent.complete;

function line(text: string, more: object = {}) {
  return { text, state: 'written', by: ELLEN.address, at: NOW, ...more };
}
const CLIENT: BookRecord = { kind: 'client', id: 'halden', fields: fieldsOfClient(HALDEN), stamps: {} };
const NOTE: BookRecord = {
  kind: 'handover',
  id: 'halden',
  fields: {
    lastDay: '2026-04-10',
    to: { name: 'Sam', address: 'sam.okafor@brightwater.example' },
    'risks/1': line('Budget is cut in May'),
    'personal/2': line('Only for me', { private: true }),
    'personal/3': line('Her mother is ill', { sensitive: true }),
    'personal/4': line('Likes rowing', { sensitive: true }),
    'share/4': true,
    'risks/5': line('Not so', { state: 'left-out' }),
  },
  stamps: {},
};

describe('a handover pack', () => {
  it('carries what may leave and nothing else', () => {
    const pack = readPack(packText(packOf(CLIENT, NOTE)));
    expect(Object.keys(pack?.handover.fields ?? {})).toEqual(['lastDay', 'risks/1', 'personal/4']);
    expect(pack?.handover.fields['lastDay']).toBe('2026-04-10');
    expect(packText(packOf(CLIENT, NOTE))).not.toMatch(/Only for me|mother|Not so/);
    expect(pack?.client.fields).toMatchObject({ name: 'Halden Foods', domains: ['halden.example'] });
  });

  it.each([
    ['no JSON', 'x'],
    ['null', 'null'],
    ['another format', JSON.stringify({ mainstay: 2, pack: 'handover', records: [CLIENT] })],
    ['no client', JSON.stringify({ mainstay: 1, pack: 'handover', records: [NOTE] })],
    ['a path for an id', JSON.stringify({ mainstay: 1, pack: 'handover', records: [{ ...CLIENT, id: '../../x' }] })],
    ['fields that are a list', JSON.stringify({ mainstay: 1, pack: 'handover', records: [{ ...CLIENT, fields: [] }] })],
    ['too much', `{"mainstay":1,"pack":"handover","x":"${'x'.repeat(PACK_MAX)}"}`],
  ])('is refused when it holds %s', (_name, text) => {
    expect(readPack(text)).toBeNull();
  });

  it('takes over no field it does not know, and no polluted prototype', () => {
    const text = JSON.stringify({
      mainstay: 1,
      pack: 'handover',
      records: [{ ...CLIENT, fields: { ...CLIENT.fields, color: 99, evil: 'x', people: [{ address: 'x' }, 7] } }],
    });
    const pack = readPack(text.replace('"evil"', '"__proto__"'));
    expect(pack?.client.fields).not.toHaveProperty('evil');
    expect(pack?.client.fields).not.toHaveProperty('color');
    expect(pack?.client.fields['people']).toEqual([]);
  });

  it('keeps every letter on the way through base64', () => {
    expect(fromBase64(toBase64('Änne – 日本 🚀'))).toBe('Änne – 日本 🚀');
    expect(fromBase64('%%%')).toBeNull();
  });

  it.each([
    ['Halden Foods', 'halden-foods.mainstay.json'],
    ['../../CON\u202e', 'con.mainstay.json'],
    ['日本', 'client.mainstay.json'],
  ])('names the file of %s safely', (name, file) => {
    expect(packName(name)).toBe(file);
  });
});

describe('handing over by mail', () => {
  it('writes a draft that another account takes over, once', async () => {
    const lab = createSessionLab();
    running.push(lab.session);
    const { actions } = lab.session;
    actions.saveClient({ ...HALDEN, about: 'Frozen food' });
    actions.write('handover', 'halden', 'risks/1', line('Budget is cut in May'));
    actions.write('handover', 'halden', 'lastDay', '2026-04-10');
    actions.write('handover', 'halden', 'personal/2', line('Only for me', { private: true }));
    await lab.until(idle);
    expect(await actions.draftHandover('halden', { name: 'Ellen', address: ELLEN.address })).toEqual({ kind: 'done' });
    const drafts =
      lab.tenant
        .mailboxOf('ellen')
        ?.messages.list()
        .filter((m) => m.message.isDraft === true) ?? [];
    expect(drafts.map((m) => m.message.subject)).toEqual(['Handover: Halden Foods']);
    expect(JSON.stringify(drafts)).not.toContain('Only for me');
    expect(lab.host.calls.some(([name]) => name === 'openItem')).toBe(true);
    const [attached] = drafts[0]?.attachments ?? [];
    lab.tenant.deliver({
      from: { name: 'Sam Okafor', address: 'sam.okafor@brightwater.example' },
      to: [ELLEN],
      at: new Date(lab.clock.now()).toISOString(),
      subject: 'Handover: Halden Foods',
      body: 'Yours now',
      attachments: [
        {
          name: 'halden-foods.mainstay.json',
          contentType: 'application/json',
          contentBase64: attached?.contentBase64 ?? '',
        },
      ],
    });
    lab.tenant.deliver({
      from: { name: 'A stranger', address: 'x@evil.example' },
      to: [ELLEN],
      at: new Date(lab.clock.now()).toISOString(),
      subject: 'Handover',
      body: 'Mine',
      attachments: [
        { name: 'evil.mainstay.json', contentType: 'application/json', contentBase64: attached?.contentBase64 ?? '' },
      ],
    });
    await actions.forgetClient('halden');
    const found = await actions.findHandovers();
    expect(found.map((h) => [h.clientName, h.from.address, h.takenOver])).toEqual([
      ['Halden Foods', 'sam.okafor@brightwater.example', false],
    ]);
    const [handover] = found;
    if (handover === undefined) throw new Error('No handover');
    expect(await actions.takeOver(handover)).toEqual({ kind: 'done' });
    const state = lab.session.state();
    expect(state.snapshot?.clients.get('halden')).toMatchObject({
      name: 'Halden Foods',
      about: 'Frozen food',
      owner: ELLEN.address,
    });
    expect(state.records.get('handover/halden')?.fields['risks/1']).toMatchObject({
      text: 'Budget is cut in May',
      by: ELLEN.address,
    });
    const note = readHandover('halden', state.records.get('handover/halden'));
    expect(note.from).toEqual({
      address: 'sam.okafor@brightwater.example',
      name: 'Sam Okafor',
      lastDay: '2026-04-10',
    });
    expect([note.to, note.lastDay, note.acknowledgedBy]).toEqual([null, null, null]);
    expect((await actions.findHandovers())[0]?.takenOver).toBe(true);
  });
});

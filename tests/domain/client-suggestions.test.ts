import { describe, expect, it } from 'vitest';
import { suggestClients } from '../../src/shared/domain/client-suggestions';
import type { Unmatched } from '../../src/shared/domain/message';
import { aSnapshot, at, ME, person } from '../builders';

let n = 0;
const mail = (sent: boolean, thread: string, ...addresses: readonly string[]): Unmatched => ({
  id: `u${++n}`,
  kind: 'message',
  conversationId: thread,
  people: [ME, ...addresses.map((a) => person(a))],
  at: at('2026-03-01T10:00') + n,
  sent,
});

describe('suggestClients', () => {
  it('ranks outside firms by traffic and leaves out free mail, clients, ourselves and one-way senders', () => {
    const unmatched = [
      mail(true, '1', 'ann@nova.example'),
      mail(false, '1', 'bob@mail.nova.example'),
      mail(true, '2', 'cy@orbit.example'),
      mail(true, '3', 'x@gmail.com'),
      mail(true, '4', 'dana.fox@halden.example'),
      mail(true, '5', 'sam@brightwater.example'),
      mail(false, '6', 'news@shop.example'),
    ];
    const found = suggestClients(aSnapshot({ unmatched }));
    expect(found.map((s) => [s.domain, s.messages, s.sent])).toEqual([
      ['nova.example', 2, 1],
      ['orbit.example', 1, 1],
    ]);
    expect(found[0]).toMatchObject({
      name: 'Nova',
      people: [{ address: 'ann@nova.example' }, { address: 'bob@mail.nova.example' }],
    });
  });
  it('asks “same client?” for domains that share threads', () => {
    const both = ['a', 'b', 'c'].map((thread) => mail(true, thread, 'x@sempra.example', 'y@socal.example'));
    const found = suggestClients(
      aSnapshot({ unmatched: [...both, mail(true, 'd', 'z@other.example', 'x@sempra.example')] }),
    );
    expect(found.map((s) => [s.domain, s.sameClient])).toEqual([
      ['sempra.example', ['socal.example']],
      ['socal.example', ['sempra.example']],
      ['other.example', []],
    ]);
  });
});

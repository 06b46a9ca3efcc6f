import { describe, expect, it } from 'vitest';
import { ownText } from '../../../src/shared/domain/facts/own-text';

const QUOTES = {
  Outlook:
    'From: Dana Fox <dana@halden.example>\nSent: Monday, 2 March 2026 10:00\nTo: Alex Berg\nSubject: Plan\n\nold words',
  'German Outlook': 'Von: Dana Fox\nGesendet: Montag, 2. März 2026\nAn: Alex Berg\nBetreff: Plan\n\nold words',
  'French Outlook': 'De : Dana Fox\nEnvoyé : lundi 2 mars 2026\nÀ : Alex Berg\nObjet : Plan\n\nold words',
  'Spanish Outlook': 'De: Dana Fox\nEnviado el: lunes, 2 de marzo\nPara: Alex\nAsunto: Plan\n\nold words',
  'old Outlook': '-----Original Message-----\nFrom: Dana\n\nold words',
  'an appointment': '-----Original Appointment-----\nFrom: Dana\n\nold words',
  Gmail: 'On Mon, 2 Mar 2026 at 10:00, Dana Fox <dana@halden.example> wrote:\n> old words',
  'Gmail, wrapped':
    'On Mon, 2 Mar 2026 at 10:00, Dana Fox\n<dana.fox.with.a.long.address@halden.example>\nwrote:\n\nold words',
  'Apple Mail, German': 'Am 02.03.2026 um 10:00 schrieb Dana Fox <dana@halden.example>:\n\nold words',
  'French client': 'Le lun. 2 mars 2026 à 10:00, Dana Fox <dana@halden.example> a écrit :\n\nold words',
  'Spanish client': 'El lun, 2 mar 2026 a las 10:00, Dana Fox (<dana@halden.example>) escribió:\n\nold words',
  Notes:
    '---------------------- Forwarded by Dana Fox/HOU/ECT on 03/02/2026 10:00 AM ---------------------------\nold words',
  'Notes reply': 'Dana Fox\n03/02/2026 10:00 AM\nTo:\tAlex Berg/HOU/ECT@ECT\ncc:\t\nSubject:\tPlan\n\nold words',
  marks: '> old words\n>> older words',
};

describe('ownText', () => {
  it.each(Object.entries(QUOTES))('cuts what %s quotes', (_, quote) => {
    expect(ownText(`My words.\n\n${quote}`)).toBe('My words.');
  });

  it('keeps answers between quoted lines', () => {
    expect(ownText('> Can you?\nYes.\n> And this?\nNo.')).toBe('Yes.\nNo.');
  });

  it('keeps sentences that only look like a quote’s head', () => {
    expect(ownText('On Monday Dana wrote:\nbuy more.')).toBe('On Monday Dana wrote:\nbuy more.');
    expect(ownText('From: Leeds\nwe drive to York.')).toBe('From: Leeds\nwe drive to York.');
  });

  it('cuts signatures and disclaimers, and keeps an agenda that stands below the greeting', () => {
    expect(ownText('My words.\n-- \nAlex Berg\nBrightwater')).toBe('My words.');
    expect(ownText('My words.\n\nSent from my iPhone')).toBe('My words.');
    expect(ownText('My words.\n\nKind regards,\nAlex Berg\n+44 20 1234 5678\nwww.brightwater.example')).toBe(
      'My words.\n\nKind regards,',
    );
    expect(
      ownText('Hello.\nThis e-mail and any attachments are confidential and intended solely for the addressee.'),
    ).toBe('Hello.');
    expect(ownText('Hello.\n\nThanks,\nAlex\n\nAgenda:\n- Budget\n- Plan')).toContain('- Plan');
  });
});

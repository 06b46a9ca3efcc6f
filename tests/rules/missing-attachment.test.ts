import { describe, expect, it } from 'vitest';
import { missingAttachment } from '../../src/shared/rules/missing-attachment';
import { aMessage, COLLEAGUE, TOM } from '../builders';
import { onDraft } from '../draft-check';

const said = (
  ...given: [string | null, ...(Parameters<typeof onDraft> extends [unknown, unknown, ...infer R] ? R : never)]
) => onDraft(missingAttachment, ...given).map((f) => f.message);

describe('missing-attachment', () => {
  it('says which words name a file, with the sentence', () => {
    expect(
      onDraft(missingAttachment, 'Hello Tom,\n\nPlease find attached the signed contract.\n\nBest\nAlex'),
    ).toMatchObject([
      {
        message: 'This mail to Halden says “Please find attached”, and no file is on it yet.',
        strong: 'Please find attached',
        weight: 'today',
        evidence: [{ quote: 'Please find attached the signed contract.' }],
      },
    ]);
  });

  it('quotes the word without what leads on to the file', () => {
    expect(said('Hello Tom,\n\nAttached the revised plan.\n\nBest\nAlex')).toEqual([
      'This mail to Halden says “Attached”, and no file is on it yet.',
    ]);
  });

  it.each([
    'I have attached the revised plan.',
    'I’ve attached our comments for Thursday.',
    'We are attaching two photographs of the stand.',
    'Attached is the agenda for Monday.',
    'Attached are the figures you wanted.',
    'Attached please find our offer.',
    'The invoice is attached.',
    'My notes and the drawings are attached.',
    'You will find the report attached; find it attached here.',
    'Please see attached.',
    'See the attached spreadsheet for the hours.',
    'Please sign the attached agreement.',
    'Enclosed is the contract for your records.',
    'Anbei das Angebot.',
    'Im Anhang finden Sie die Unterlagen.',
    'Das Protokoll habe ich angehängt.',
    'Vous trouverez ci-joint notre proposition.',
    'Voici le contrat en pièce jointe.',
    'Adjunto la propuesta revisada.',
    'Le envío el contrato en el archivo adjunto.',
  ])('fails: %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });

  it.each([
    'Could you attach the plan again?',
    'Please attach the signed page to your reply.',
    'I will attach the plan tomorrow.',
    'If you need it, I can send it attached.',
    'You attached the old version.',
    'I cannot open the attachment.',
    'There was no attachment on your mail.',
    'Thank you for the file attached to your mail: your attachment arrived.',
    'I attached it to my previous mail.',
    'The terms are attached below.',
    'The drawings are attached to the wall by screws.',
    'People here are very attached to the old logo.',
    'No strings attached.',
    'I have attached the report: https://brightwater.example/report',
    'The attachment was too large, so it comes by post.',
    'Is the plan attached?',
    'We attach great importance to the dates.',
    'I have attached Sam in copy, who knows the stand.',
    'The full press text is attached at the bottom.',
    'The plan is attached as usual: www.brightwater.example/plan',
    'I have attached the plan. <<Plan_v3.docx>>',
    'The dates are attached (See attached file: Plan_v3.docx)',
    'Die Preise stehen in der Anlage 3.',
    'Das ist im Anhang zum Vertrag geregelt.',
    'Le presento a nuestro director adjunto.',
    'Der Anhang fehlt: im Anhang war kein Angebot, ohne Anhang kann ich nichts sagen.',
    'The report comes in a separate mail.',
    'The plan is ready.',
    'Wir haben die Anlage gestern montiert.',
  ])('is silent: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['a file is there', { attachmentNames: ['plan.pdf'] }],
    ['colleagues only', { to: [COLLEAGUE] }],
    ['a forward', { subject: 'FW: Contract' }],
    ['a forward in German', { subject: 'WG: Vertrag' }],
  ])('is silent: %s', (_, change) => {
    expect(said('Please find attached the contract.', change)).toEqual([]);
  });

  it('is silent about what is quoted', () => {
    expect(said('Thanks.\n\nOn 3 March 2026 at 10:12, Tom Reyes wrote:\n> The invoice is attached.')).toEqual([]);
  });

  it('knows that “the attached plan” may be theirs, and “I attached” is not', () => {
    const messages = [aMessage({ conversationId: 'c', from: TOM, hasAttachments: true })];
    const reply = { conversationId: 'c' };
    expect(said('I read the attached plan and like it; please use the attached plan.', reply, { messages })).toEqual(
      [],
    );
    expect(said('I have attached our comments.', reply, { messages })).toHaveLength(1);
    expect(said('Please use the attached plan.', reply, { messages: [] })).toHaveLength(1);
  });

  it('says so when the text cannot be read', () => {
    expect(onDraft(missingAttachment, null).map((f) => f.outcome)).toEqual(['cantTell']);
    expect(onDraft(missingAttachment, null, { attachmentNames: ['a.pdf'] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/shared/domain/facts/message-facts';
import { withoutQuotedSpeech } from '../../../src/shared/domain/facts/quoted-speech';
import { sentenceActs } from '../../../src/shared/domain/facts/sentence-acts';
import { undatedPromises } from '../../../src/shared/domain/undated-promise';

const read = (text: string) =>
  messageFacts({ subject: '', text, attachmentNames: [], automatic: false, preview: '', recipients: 1 });

describe('what somebody else says in a mail', () => {
  it.each([
    'The printer told me: "please send the files by Monday." That was all.',
    'The printer told me: “Can you send the files? We need them.” That was all.',
    'Der Drucker meinte: „Bitte schicken Sie uns die Daten bis Freitag.“ Mehr weiß ich nicht.',
    'Die Druckerei meldet: »Können Sie uns die Daten schicken?« Das war alles.',
    'L’imprimeur a écrit : « Pouvez-vous envoyer les fichiers demain ? » Rien de plus.',
    'El impresor dijo: «Por favor, envíenos los archivos mañana». Eso fue todo.',
  ])('is no ask of its writer: %s', (text) => {
    expect(read(text).ask).toBeNull();
    expect(read(text).questions).toBeUndefined();
    expect(read(text).dueActs).toBeUndefined();
  });

  it('is no promise of its writer', () => {
    expect(sentenceActs('Her note says "we will pay you next week" and nothing else.').commitment).toBeNull();
    expect(sentenceActs('We will pay you next week.').commitment).not.toBeNull();
    expect(undatedPromises('Her note says "we will send it as soon as possible", no more.')).toEqual([]);
    expect(undatedPromises('We will send it as soon as possible.')).toHaveLength(1);
  });

  it('leaves what the writer asks beside it', () => {
    const text = 'The mayor said: "Please move the stand to the park." Could you call him?';
    expect(read(text).ask?.quote).toBe('Could you call him?');
  });
});

describe('quotes that stand', () => {
  it.each([
    'Please sign the "Master Agreement" by Friday.',
    'My question is: "When will you deliver the crates?"',
    'Unsere Frage: „Wann liefern Sie die Kisten?“',
    '"Could you send me the list by Friday?"',
    'Please order the 5" pipe and the 6" valve.',
    "Please don't wait 'til the others' lists are here.",
    'He said "please send the files',
    'He said "please send\n\nthe files" again.',
  ])('%s', (text) => {
    expect(withoutQuotedSpeech(text)).toBe(text);
  });

  it('reads a hostile row of marks in linear time', () => {
    const text = '"a '.repeat(50_000);
    expect(withoutQuotedSpeech(text).length).toBeLessThanOrEqual(text.length);
  });
});

describe('a farewell that looks forward to an answer', () => {
  it.each([
    'Danke für das gute Gespräch. Ich freue mich auf Ihre Rückmeldung.',
    'Merci pour cet échange. Dans l’attente de votre réponse, bien cordialement.',
    'Gracias por la reunión de ayer. Quedo a la espera de su respuesta.',
  ])('asks for nothing by itself: %s', (text) => {
    expect(read(text).ask).toBeNull();
    expect(read(text).chase).toBeNull();
  });

  it.each([
    'Ich freue mich auf Ihre Rückmeldung bis Freitag.',
    'Dans l’attente de votre validation, bien cordialement.',
    'Quedo a la espera de su confirmación.',
    'Können Sie uns die Maße nennen? Ich freue mich auf Ihre Rückmeldung.',
  ])('asks with what it names: %s', (text) => {
    expect(read(text).ask).not.toBeNull();
  });
});

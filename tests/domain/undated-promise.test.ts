import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, spacedWords } from '../../src/shared/domain/folded-text';
import { plainSentences } from '../../src/shared/domain/plain-sentences';
import { undatedPromises } from '../../src/shared/domain/undated-promise';

const said = (text: string) => undatedPromises(text).map((f) => `${f.kind} ${f.language}: ${f.words}`);

describe('undated promises', () => {
  it.each([
    ['I will send you the revised quote as soon as possible.', 'promise en: as soon as possible'],
    ["I'll get back to you shortly.", 'promise en: shortly'],
    ['We’ll have the new layout for you very soon.', 'promise en: very soon'],
    ['I am sending another version shortly.', 'promise en: shortly'],
    ['I will send you the figures a little later.', 'promise en: a little later'],
    ['Will send you the figures ASAP', 'promise en: ASAP'],
    ['I will come back to you in the next few days.', 'promise en: in the next few days'],
    ['I will call you sometime next week.', 'promise en: sometime next week'],
    ['You will receive the contract in due course.', 'promise en: in due course'],
    ['I am away on Monday, but I will send it soon.', 'promise en: soon'],
    ['Please send me your comments ASAP.', 'ask en: ASAP'],
    ['Could you let me know when you get a chance?', 'ask en: when you get a chance'],
    ['Please call me right away.', 'ask en: right away'],
    ['Ich schicke Ihnen das Angebot so schnell wie möglich.', 'promise de: so schnell wie möglich'],
    ['Das Angebot schicke ich Ihnen in Kürze.', 'promise de: in Kürze'],
    ['Wir werden Ihnen die Unterlagen zeitnah zukommen lassen.', 'promise de: zeitnah'],
    ['Ich melde mich bald.', 'promise de: bald'],
    ['Bitte senden Sie uns die Unterlagen baldmöglichst.', 'ask de: baldmöglichst'],
    ['Je vous enverrai le devis dès que possible.', 'promise fr: dès que possible'],
    ['Nous vous ferons parvenir le contrat prochainement.', 'promise fr: prochainement'],
    ['Je reviens vers vous très vite avec les chiffres.', 'promise fr: très vite'],
    ['Merci de nous répondre dans les meilleurs délais.', 'ask fr: dans les meilleurs délais'],
    ['Le enviaré la propuesta lo antes posible.', 'promise es: lo antes posible'],
    ['Les confirmaremos los detalles en breve.', 'promise es: en breve'],
    ['Te llamo cuando pueda.', 'promise es: cuando pueda'],
    ['Por favor, envíenos los datos cuanto antes.', 'ask es: cuanto antes'],
  ])('are seen: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['a greeting', 'See you soon.'],
    ['a greeting in the first person', 'I will see you soon!'],
    ['a farewell', 'Talk to you soon'],
    ['a wish', 'Get well soon.'],
    ['a hope', 'I hope to hear from you soon.'],
    ['a hope with a promise in it', 'We look forward to hearing from you soon.'],
    ['later today', 'I will send it later today.'],
    ['later this week', 'I will write back later this week.'],
    ['later in the week', 'I will write back later in the week.'],
    ['a day', 'I will send it as soon as possible, by Friday at the latest.'],
    ['a day in brackets', 'Please advise as soon as possible (i.e. close of business today).'],
    ['a day in the next sentence', 'I will send it soon. You will have it on Thursday.'],
    ['a time', 'I will call you shortly after 3 pm.'],
    ['a date', 'We will deliver the report soon, on 12 March.'],
    ['a number of days', 'I will get back to you soon, within two working days.'],
    ['a condition', 'If you agree, I will send the contract soon.'],
    ['a condition at the end', 'I will send the contract soon if the board agrees.'],
    ['something awaited', 'I will send it as soon as I receive it from them.'],
    ['an offer', 'I would send it soon.'],
    ['a manner', 'Can you quickly describe the changes?'],
    ['sooner or later', 'We need to accept that they will leave sooner or later.'],
    ['a small print', 'Please notify the sender immediately if you are not the intended recipient.'],
    ['news about others', 'The train leaves soon.'],
    ['an announcement', 'Effective immediately, we will no longer report by fax.'],
    ['sooner', 'We will be there sooner than planned.'],
    ['no word on when', 'I will send you the figures.'],
    ['a German greeting', 'Bis bald!'],
    ['a German day', 'Ich schicke Ihnen das Angebot so bald wie möglich, spätestens am Donnerstag.'],
    ['a German condition', 'Sobald ich die Freigabe habe, schicke ich Ihnen zeitnah das Angebot.'],
    ['a German hope', 'Ich freue mich, bald von Ihnen zu hören.'],
    ['a French greeting', 'À bientôt !'],
    ['a French day', 'Je vous enverrai le devis dès que possible, au plus tard vendredi.'],
    ['a French condition', "Dès que j'ai la réponse, je vous envoie rapidement le devis."],
    ['a Spanish greeting', '¡Hasta pronto!'],
    ['a Spanish day', 'Le enviaré la propuesta pronto, el viernes.'],
    ['a Spanish hope', 'Quedo a la espera de su pronta respuesta.'],
  ])('are not: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('keep the words and the sentence as they stand in the text', () => {
    const [one] = undatedPromises('Hello Dana,\n\nI’ll send the “Plan” As Soon As Possible.\nBest');
    expect(one).toEqual({
      kind: 'promise',
      language: 'en',
      sentence: 'I’ll send the “Plan” As Soon As Possible.',
      words: 'As Soon As Possible',
    });
  });
  it('join what the mail program broke', () => {
    expect(said('Thank you for the call; I will send you the revised plan as soon as\npossible.')).toEqual([
      'promise en: as soon as possible',
    ]);
  });
  it('take any text, in bounded time and number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        for (const one of undatedPromises(text)) expect(one.sentence).toContain(one.words);
      }),
    );
    expect(undatedPromises('I will send it soon. '.repeat(5000))).toHaveLength(10);
    expect(undatedPromises('i will '.repeat(20_000))).toEqual([]);
  });
});

/** Real sentences, labelled twice; rows on which the labels differ, or which hang on an event, are left out (../shared/eval/README.md). */
const LABELLED = new URL('../../../shared/eval/deadline-sentences.jsonl', import.meta.url);
describe.runIf(existsSync(LABELLED) || process.env['CI'] === 'true')(
  'undated promises in real mail (skipped without ../shared)',
  () => {
    it('are found at an F1 of at least .93', () => {
      const rows = readFileSync(LABELLED, 'utf8')
        .trim()
        .split('\n')
        .map(
          (line) =>
            JSON.parse(line) as {
              text: string;
              deadline: string;
              vague_promise: boolean;
              vague_promise_second: boolean;
            },
        )
        .filter((r) => r.vague_promise === r.vague_promise_second && r.deadline !== 'event');
      const got = rows.map((r) => ({ want: r.vague_promise, is: undatedPromises(r.text).length > 0 }));
      const right = got.filter((g) => g.want && g.is).length;
      const wrong = got.filter((g) => g.want !== g.is).length;
      expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.93);
    });
  },
);

describe('folded text', () => {
  it('has the same length, so that places in it are places in the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(text).length === text.length));
    expect(folded('Über Straße, Œuvre, l’ÎLE')).toBe("uber strase, ouvre, l'ile");
  });
  it('gives whole words', () => {
    expect(spacedWords('RE: Halden-Foods_offer (v2).pdf')).toBe(' re halden foods offer v2 pdf ');
    expect(spacedWords('')).toBe('  ');
  });
});

describe('plain sentences', () => {
  it('are cut at marks and lines, wrapped lines joined', () => {
    expect(plainSentences('One. Two! Three?\n\nFour', 10)).toEqual(['One.', 'Two!', 'Three?', 'Four']);
    expect(plainSentences(`${'a'.repeat(60)}\nand more`, 10)).toEqual([`${'a'.repeat(60)} and more`]);
    expect(plainSentences('a. b. c. d.', 2)).toEqual(['a.', 'b.']);
  });
});

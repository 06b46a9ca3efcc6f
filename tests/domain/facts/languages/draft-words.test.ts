import { describe, expect, it } from 'vitest';
import { busyExcuse } from '../../../../src/shared/domain/busy-excuse';
import { meetingRecordIn } from '../../../../src/shared/domain/facts/meeting-record';
import { messageFacts } from '../../../../src/shared/domain/facts/message-facts';
import { packsOf } from '../../../../src/shared/domain/facts/languages/packs';
import { namedAttachment } from '../../../../src/shared/domain/named-attachment';
import { minutesWanted, timeAsk } from '../../../../src/shared/domain/time-ask';
import { isChange, workDone } from '../../../../src/shared/domain/work-done';

const factsOf = (text: string) =>
  messageFacts({ subject: '', text, attachmentNames: [], automatic: false, preview: '' });

describe('a day that something is due, in other languages', () => {
  it.each([
    ['Ich reiche die Belege spätestens am Donnerstag nach.', 'Donnerstag nach'],
    ['Bitte schicken Sie uns die Logos bis zum 3. Juni.', '3. Juni'],
    ['Je vous transmets les chiffres avant vendredi.', 'vendredi'],
    ["Merci de nous envoyer la liste d'ici le 3 juin.", '3 juin'],
    ['Les hago llegar el informe antes del viernes.', 'viernes'],
    ['Por favor, envíenos la lista a más tardar el 3 de junio.', '3 de junio'],
  ])('%s', (text, when) => {
    expect(factsOf(text).dueActs?.[0]?.when).toContain(when);
  });

  it.each([
    'Ich rufe Sie am Donnerstag an.',
    'Wenn Sie die Logos bis Freitag schicken, geht alles auf.',
    'Je vous appelle vendredi.',
    'Si vous envoyez la liste avant vendredi, tout ira bien.',
    'Le llamo el viernes.',
    'Si nos envían la lista antes del viernes, llegamos.',
  ])('is none in: %s', (text) => {
    expect(factsOf(text).dueActs ?? []).toEqual([]);
  });

  it.each([
    'Bitte rufen Sie bald zurück und schicken Sie die Liste, da ich am Montag weg bin.',
    'Merci de renvoyer la liste rapidement, car je pars lundi.',
  ])('is not the day of a reason: %s', (text) => {
    expect(factsOf(text).dueActs ?? []).toEqual([]);
  });
});

describe('questions put to the reader, in other languages', () => {
  it.each([
    'Bis wann brauchen Sie die Bilder?',
    'Ab welcher Menge gilt der Rabatt für uns?',
    'Pour quelle date vous faut-il les photos ?',
    'Disposez-vous encore de places pour nous ?',
    '¿Para qué fecha necesitan las fotos?',
    '¿Les queda sitio para nosotros?',
  ])('%s', (text) => {
    expect(factsOf(text).questions?.map(({ quote }) => quote)).toEqual([text]);
  });
});

describe('records of meetings, in other languages', () => {
  const record = (text: string) => meetingRecordIn(text.split('\n'), packsOf(text))?.quote ?? null;

  it.each([
    ['Anwesend: Frau Kurz, Herr Demir, Frau Pohl\n\nWir haben den Umzug der Bestände besprochen.'],
    ['Aktennotiz vom 9. April\n\nDie Bestände ziehen im Juli um und werden vorher gezählt.'],
    ['Présents : Mme Court, M. Demir, Mme Paul\n\nNous avons parlé du déménagement des stocks.'],
    ['Relevé de décisions du 9 avril\n\nLes stocks seront déplacés en juillet.'],
    ['Asistentes: Sra. Corto, Sr. Demir, Sra. Polo\n\nHablamos del traslado de las existencias.'],
    ['Acta de la sesión del 9 de abril\n\nLas existencias se trasladan en julio.'],
  ])('%s', (text) => {
    expect(record(text)).toBe(text.split('\n')[0]);
  });

  it('are none where the title is that of an agenda', () => {
    expect(record('Tagesordnung Beirat April\n\n1. Begrüßung der Gäste\n2. Umzug der Bestände')).toBeNull();
    expect(record('Ordre du jour du comité\n\n1. Accueil des invités\n2. Le déménagement des stocks')).toBeNull();
  });
});

describe('what drafts say, in other languages', () => {
  it.each([
    'Wir sind derzeit leider ausgebucht.',
    'Ich komme gerade zu nichts, tut mir leid.',
    'Nous sommes complètement sous l’eau en ce moment.',
    'Par manque de temps, le rapport attend encore.',
    'Andamos muy liados estos días.',
    'Por falta de tiempo no lo he visto.',
  ])('our load as a reason: %s', (text) => {
    expect(busyExcuse(text)?.sentence).toBe(text);
  });

  it.each(['Sind Sie gerade ausgelastet?', 'Si nous sommes débordés, nous vous le dirons.', '¿Están muy liados?'])(
    'no excuse: %s',
    (text) => {
      expect(busyExcuse(text)).toBeNull();
    },
  );

  it.each([
    ['Beiliegend erhalten Sie das Angebot.', 'Beiliegend'],
    ['Je vous joins le devis.', 'Je vous joins'],
    ['Va adjunto el presupuesto.', 'Va adjunto'],
  ])('a file that comes with the mail: %s', (text, words) => {
    expect(namedAttachment(text)).toEqual({ sentence: text, words, own: true });
  });

  it.each([
    'Ihr Anhang ließ sich nicht öffnen.',
    'Pourriez-vous joindre le devis ?',
    '¿Puede adjuntar el presupuesto?',
  ])('no file of ours: %s', (text) => {
    expect(namedAttachment(text)).toBeNull();
  });

  it.each([
    ['Wollen wir dazu eine halbe Stunde telefonieren?', 'de', 30],
    ['Quel jour vous conviendrait pour une heure de réunion ?', 'fr', 60],
    ['¿Qué día le vendría bien para media hora de llamada?', 'es', 30],
  ])('a time asked for: %s', (text, language, minutes) => {
    expect(timeAsk(text, '2026-03-26')?.language).toBe(language);
    expect(minutesWanted(text)).toBe(minutes);
  });

  it.each(['Passt Ihnen Dienstag um 10 Uhr oder wann hätten Sie Zeit?', 'Quand seriez-vous disponible, jeudi matin ?'])(
    'names a time itself: %s',
    (text) => {
      expect(timeAsk(text, '2026-03-26')).toBeNull();
    },
  );

  it.each([
    ['Die geänderte Startseite haben wir heute eingespielt.', true],
    ['La page modifiée est désormais en ligne.', true],
    ['Hemos publicado la página nueva.', false],
  ])('work told as done: %s', (text, change) => {
    const done = workDone(text);
    expect(done?.sentence).toBe(text);
    expect(done !== null && isChange(done)).toBe(change);
  });

  it.each([
    'Sobald die Seite live ist, melden wir uns.',
    'Dès que la page est en ligne, nous vous écrivons.',
    'Cuando ya está publicada la página, avisamos.',
  ])('work that is not done yet: %s', (text) => {
    expect(workDone(text)).toBeNull();
  });
});

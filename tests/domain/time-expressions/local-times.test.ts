import { describe, expect, it } from 'vitest';
import { dateOrderOf } from '../../../src/shared/domain/time-expressions/date-order';
import { timesIn, type FoundTime } from '../../../src/shared/domain/time-expressions/times-in';

/** A Thursday. */
const today = '2026-03-26';
const read = (text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  timesIn(text, { today, order }).map((found: FoundTime) => `${text.slice(found.start, found.end)} = ${found.date}`);

describe('German times', () => {
  it.each([
    ['Bitte bis Freitag antworten', 'Freitag = 2026-03-27'],
    ['am Montag um 10 Uhr', 'Montag um 10 Uhr = 2026-03-30'],
    ['am 15.4.', '15.4. = 2026-04-15'],
    ['bis zum 15.04.2026', '15.04.2026 = 2026-04-15'],
    ['Wir liefern am 15. April', '15. April = 2026-04-15'],
    ['Mi, 1.4. passt', 'Mi, 1.4. = 2026-04-01'],
    ['Montag, den 13. April 2026', 'Montag, den 13. April 2026 = 2026-04-13'],
    ['bis zum 5. Maerz', '5. Maerz = 2027-03-05'],
    ['nächste Woche', 'nächste Woche = 2026-03-30'],
    ['naechste Woche Dienstag', 'naechste Woche Dienstag = 2026-03-31'],
    ['Dienstag nächster Woche', 'Dienstag nächster Woche = 2026-03-31'],
    ['Dienstag in einer Woche', 'Dienstag in einer Woche = 2026-04-07'],
    ['kommenden Mittwoch', 'kommenden Mittwoch = 2026-04-01'],
    ['übermorgen', 'übermorgen = 2026-03-28'],
    ['letzten Montag', 'letzten Montag = 2026-03-23'],
    ['morgen früh', 'morgen früh = 2026-03-27'],
    ['in KW 14', 'in KW 14 = 2026-03-30'],
    ['in 14 Tagen', 'in 14 Tagen = 2026-04-09'],
    ['in zwei Wochen', 'in zwei Wochen = 2026-04-09'],
    ['vor drei Tagen', 'vor drei Tagen = 2026-03-23'],
    ['Ende der Woche', 'Ende der Woche = 2026-03-26'],
    ['Ende April', 'Ende April = 2026-04-21'],
    ['Anfang Mai', 'Anfang Mai = 2026-05-01'],
    ['diese Woche', 'diese Woche = 2026-03-23'],
    ['nächsten Monat', 'nächsten Monat = 2026-04-01'],
    ['bis spätestens am 9.', '9. = 2026-04-09'],
    ['um 15:30 Uhr', 'um 15:30 Uhr = null'],
    ['innerhalb von zwei Tagen', 'innerhalb von zwei Tagen = 2026-03-26'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'Version 2.3 ist da',
    'Kapitel 4.',
    'Punkt 3. der Liste',
    'Der Ende war offen',
    'die Mitte',
    'Wir kommen gut an',
  ])('names no day: %s', (text) => {
    expect(read(text).filter((one) => !one.endsWith('null'))).toEqual([]);
  });
});

describe('French times', () => {
  it.each([
    ["d'ici vendredi", 'vendredi = 2026-03-27'],
    ['lundi 13 avril', 'lundi 13 avril = 2026-04-13'],
    ['le 1er avril', 'le 1er avril = 2026-04-01'],
    ['lundi 13 avril 2026', 'lundi 13 avril 2026 = 2026-04-13'],
    ['avant le 15', '15 = 2026-04-15'],
    ['demain matin', 'demain matin = 2026-03-27'],
    ['après-demain', 'après-demain = 2026-03-28'],
    ['lundi dernier', 'lundi dernier = 2026-03-23'],
    ['apres-demain', 'apres-demain = 2026-03-28'],
    ['la semaine prochaine', 'la semaine prochaine = 2026-03-30'],
    ['mardi de la semaine prochaine', 'mardi de la semaine prochaine = 2026-03-31'],
    ['mercredi prochain', 'mercredi prochain = 2026-04-01'],
    ['lundi en huit', 'lundi en huit = 2026-04-06'],
    ['le mois prochain', 'le mois prochain = 2026-04-01'],
    ['fin avril', 'fin avril = 2026-04-21'],
    ['début mai', 'début mai = 2026-05-01'],
    ['mi-avril', 'mi-avril = 2026-04-10'],
    ['fin de semaine', 'fin de semaine = 2026-03-26'],
    ['dans deux semaines', 'dans deux semaines = 2026-04-09'],
    ['dans quinze jours', 'dans quinze jours = 2026-04-09'],
    ['il y a trois jours', 'il y a trois jours = 2026-03-23'],
    ['sous 48 h', 'sous 48 h = 2026-03-26'],
    ['cette semaine', 'cette semaine = 2026-03-23'],
    ['le 5 fevrier', 'le 5 fevrier = 2027-02-05'],
    ['le 15/04', '15/04 = 2026-04-15'],
    ['en semaine 14', 'en semaine 14 = 2026-03-30'],
    ['ce soir', 'ce soir = 2026-03-26'],
    ['vendredi à 15h30', 'vendredi à 15h30 = 2026-03-27'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'la fin du document',
    'au milieu de la page',
    'le 15 % restant',
    'avant le 3 personnes',
    'page 12',
    'une semaine de travail',
  ])('names no day: %s', (text) => {
    expect(read(text).filter((one) => !one.endsWith('null'))).toEqual([]);
  });
});

describe('Spanish times', () => {
  it.each([
    ['antes del viernes', 'viernes = 2026-03-27'],
    ['el lunes 13 de abril', 'el lunes 13 de abril = 2026-04-13'],
    ['el 15 de abril de 2026', 'el 15 de abril de 2026 = 2026-04-15'],
    ['antes del 15', '15 = 2026-04-15'],
    ['mañana por la mañana', 'mañana por la mañana = 2026-03-27'],
    ['pasado mañana', 'pasado mañana = 2026-03-28'],
    ['el lunes pasado', 'el lunes pasado = 2026-03-23'],
    ['pasado manana', 'pasado manana = 2026-03-28'],
    ['la próxima semana', 'la próxima semana = 2026-03-30'],
    ['la semana que viene', 'la semana que viene = 2026-03-30'],
    ['el martes de la semana que viene', 'el martes de la semana que viene = 2026-03-31'],
    ['el miércoles que viene', 'el miércoles que viene = 2026-04-01'],
    ['el proximo miercoles', 'el proximo miercoles = 2026-04-01'],
    ['el mes que viene', 'el mes que viene = 2026-04-01'],
    ['a finales de abril', 'a finales de abril = 2026-04-21'],
    ['a principios de mayo', 'a principios de mayo = 2026-05-01'],
    ['a mediados de abril', 'a mediados de abril = 2026-04-10'],
    ['a finales de semana', 'a finales de semana = 2026-03-26'],
    ['dentro de dos semanas', 'dentro de dos semanas = 2026-04-09'],
    ['en quince días', 'en quince días = 2026-04-09'],
    ['hace tres días', 'hace tres días = 2026-03-23'],
    ['esta semana', 'esta semana = 2026-03-23'],
    ['el 15/4', '15/4 = 2026-04-15'],
    ['semana 14', 'semana 14 = 2026-03-30'],
    ['esta tarde', 'esta tarde = 2026-03-26'],
    ['el viernes a las 15:30', 'el viernes a las 15:30 = 2026-03-27'],
    ['el 5 de febrero', 'el 5 de febrero = 2027-02-05'],
    ['el lunes 13', 'el lunes 13 = 2026-04-13'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'el final del documento',
    'el 15 % restante',
    'por la tarde',
    'en medio de la página',
    'página 12',
    'una semana de trabajo',
  ])('names no day: %s', (text) => {
    expect(read(text).filter((one) => !one.endsWith('null'))).toEqual([]);
  });
});

describe('the order of numeric dates', () => {
  it.each([
    ['Please reply by 5/6.', 'day-first', '5/6 = 2026-06-05'],
    ['Please reply by 5/6.', 'month-first', '5/6 = 2026-05-06'],
    ['Please reply by 13/6.', 'month-first', '13/6 = 2026-06-13'],
    ['Bitte antworten Sie uns bis 5.6.', 'month-first', '5.6. = 2026-06-05'],
    ['Merci de nous répondre avant le 5/6.', 'month-first', '5/6 = 2026-06-05'],
    ['Por favor, responda antes del 5/6.', 'month-first', '5/6 = 2026-06-05'],
  ] as const)('%s read %s', (text, order, expected) => {
    expect(read(text, order)).toContain(expected);
  });

  it.each([
    ['dd/MM/yyyy', 'en-US', 'day-first'],
    ['M/d/yyyy', 'en-GB', 'month-first'],
    ['yyyy-MM-dd', 'en-US', 'day-first'],
    ['dd.MM.yyyy', 'en', 'day-first'],
    [null, 'en-US', 'month-first'],
    [null, 'en', 'month-first'],
    [null, 'en-GB', 'day-first'],
    [null, 'en-PH', 'month-first'],
    [null, 'de-DE', 'day-first'],
    [null, 'es-US', 'day-first'],
    [null, 'fr', 'day-first'],
    ['', 'en-AU', 'day-first'],
    [null, 'zh-Hant-TW', 'day-first'],
  ] as const)('comes from the mailbox (%s), else from the display language (%s)', (format, locale, expected) => {
    expect(dateOrderOf(format, locale)).toBe(expected);
  });
});

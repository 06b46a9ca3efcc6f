import { MOST_PER_HUNDRED, NOT_COUNTED, type Noise } from './noise';

/** Rules that speak more often than a rule on by default may, though they are on. */
export function tooLoud(noise: Noise): readonly string[] {
  return noise.rules
    .filter((rule) => rule.onByDefault && rule.perHundred > MOST_PER_HUNDRED && !NOT_COUNTED.has(rule.rule))
    .map((rule) => rule.rule);
}

/** One line of JSON: no words of the mails, for they are real. */
export function printNoiseJson(noise: Noise): string {
  const { mails, clientMails, clients, rules } = noise;
  return `${JSON.stringify({ mails, clientMails, clients, bound: MOST_PER_HUNDRED, rules, tooLoud: tooLoud(noise) })}\n`;
}

/** A table by rule, the loudest first; with `sample`, that many findings of each rule below it. */
export function printNoiseTable(noise: Noise, sample: number): string {
  const rows = noise.rules
    .toSorted((a, b) => b.firings - a.firings || (a.rule < b.rule ? -1 : 1))
    .map(
      (r) =>
        `${r.rule.padEnd(28)} ${`${r.firings}`.padStart(7)} ${r.perHundred.toFixed(2).padStart(8)}  ${r.onByDefault ? 'on' : 'off'}${NOT_COUNTED.has(r.rule) ? ` (not counted: ${NOT_COUNTED.get(r.rule) ?? ''})` : ''}`,
    );
  const loud = tooLoud(noise);
  return [
    `noise: ${noise.clientMails} mails with ${noise.clients} clients, of ${noise.mails}`,
    `${'rule'.padEnd(28)} firings  per 100  by default`,
    ...rows,
    loud.length === 0
      ? `No rule that is on by default is above ${MOST_PER_HUNDRED}.`
      : `Above ${MOST_PER_HUNDRED}: ${loud.join(', ')}.`,
    ...samples(noise, sample),
    '',
  ].join('\n');
}

/** Spread evenly over the findings of a rule, so that a sample is not one month or one person. */
function samples(noise: Noise, sample: number): readonly string[] {
  if (sample === 0) return [];
  return noise.rules.flatMap(({ rule }) => {
    const all = noise.findings.filter(({ finding }) => finding.ruleId === rule);
    const step = Math.max(1, all.length / sample);
    const shown = all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step) || i === 0).slice(0, sample);
    return shown.map(({ finding, message }) =>
      [rule, message?.id ?? finding.subject.id, finding.message, finding.evidence[0]?.quote ?? ''].join(' | '),
    );
  });
}

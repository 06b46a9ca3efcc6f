import { spacedWords } from './folded-text';

/** Words that say nothing about what is asked, folded: of English, German, French and Spanish. */
const EMPTY = new Set(
  `a able about after again all also am an and another any anybody anyone anything are as ask at back be because been before being best better but by call can come could
  day did do does doing done each either else email even every few find first for from get give given go going good got great had happy has have he hello help her here hi him his how
  i if in into is it its just keep know last let like ll long look made mail make many may maybe me mean might mind more most much must my need new next no not now of off ok okay on once one only
  or other our out over own per please possible put question questions re really regarding right said same say see send sent set shall she should side since so some somebody someone something soon
  still such sure take tell than thank thanks that the their them then there these they thing things think this those thoughts through time to today together too up us use ve very want was way we
  well were what when where whether which while who whom whose why will with within without wonder wondering work works would yes yet you your yours
  aber als am an auch auf aus bei bis bitte da damit dann das dass dem den der des die dies diese doch du ein eine einem einen einer er es fur gibt haben hat ich ihr ihnen ihre im in ist ja kann
  konnen konnten man mir mit muss nach nicht noch nun oder ob schon sehr sein sich sie sind so soll uber um und uns unser von vor wann war was welche welcher wenn wer werden wie wieder wir wird wo zu zum zur
  au aux avec avez avons bien ce ces cela cette comme dans de des donc du elle en encore est et etes il ils je la le les leur ma mais me merci mes moi mon ne nos notre nous ont ou par pas peut plus
  pour pouvez pourriez quand que quel quelle quels qui sa se ses si son sont sur ta tu un une vos votre vous y
  a al ante como con cual cuando de del desde donde el ella en entre es esta este esto ha han hasta hay la las le les lo los mas me mi muy no nos o para pero podria por porque puede que quien se si sin
  sobre son su sus te tiene un una usted ustedes y ya`.split(/\s+/),
);

/** A word without its ending, so that “files” finds “file” and “signing” finds “signed”: rough, the same on both sides, four letters at least. */
function stemOf(word: string): string {
  if (word.length <= 4 && !/^[a-z]{3}s$/.test(word)) return word;
  const one = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  for (const ending of ENDINGS)
    if (one.endsWith(ending) && one.length - ending.length >= 4) return one.slice(0, -ending.length);
  return one;
}

const ENDINGS: readonly string[] = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ied',
  'ers',
  'er',
  'ed',
  'en',
  'e',
  'y',
  'n',
];

/** The stems of the telling words of a text, each once; in English, German, French and Spanish. */
export function tellingStems(text: string): ReadonlySet<string> {
  const words = spacedWords(text.slice(0, 2000)).trim().split(' ');
  return new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stemOf));
}

import { barsToday, countBar, mayShowBar } from './bars-today';
import { gather } from './gather';
import type { Call } from './gather';
import { INFOBAR_KEY, infobarFor } from './infobar';
import { NOTE, hadBar, noteIn, sessionOf, wordsIn, writeNote } from './notes';
import type { Finish } from './office-event';
import type { ReadDraft } from './read-draft';
import type { SendFinding } from './send-finding';
import { findingMark, verdictText } from './verdict';

/**
 * Notes what was found for the sending, shows the gravest finding that was not dismissed in the one infobar, and takes the bar away
 * when nothing is left to say. The bar is left alone while it says the same. An item gets its first bar only while fewer items than
 * the day's cap have had one; the question at sending does not hang on that.
 */
export function showVerdict(draft: ReadDraft, finish: Finish): void {
  const { office, item, notes, mark, findings, known } = draft;
  const dismissed = wordsIn(notes, NOTE.dismissed);
  const wanted = findings.filter((one) => dismissed.indexOf(findingMark(one)) < 0)[0];
  const shown = wanted === undefined ? '' : findingMark(wanted);
  const done = (): void => finish();
  const showBar = (): void => {
    if (sessionOf(item) && shown === noteIn(notes, NOTE.shown)) return finish();
    // Without session data nobody knows whether the item had one: it is not counted, for a count at each change would be worse.
    const bars = wanted === undefined || !sessionOf(item) || hadBar(notes) ? null : barsToday(office, known);
    if (bars && !mayShowBar(bars, known)) return finish();
    const count = bars ? (): void => gather({ count: countBar(office, bars, mark) }, done, done) : done;
    gather(
      { bar: barCall(draft, wanted) },
      () => gather({ note: writeNote(item, NOTE.shown, shown) }, count, done),
      done,
    );
  };
  gather({ note: writeNote(item, NOTE.verdict, verdictText(mark, findings)) }, showBar, done);
}

function barCall({ office, kind, item, known }: ReadDraft, finding: SendFinding | undefined): Call<unknown> {
  const bars = item.notificationMessages;
  return finding === undefined
    ? (callback) => bars.removeAsync(INFOBAR_KEY, callback)
    : (callback) => bars.replaceAsync(INFOBAR_KEY, infobarFor(office, kind, finding, known.words), callback);
}

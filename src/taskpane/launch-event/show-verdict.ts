import { gather } from './gather';
import type { Call } from './gather';
import { INFOBAR_KEY, infobarFor } from './infobar';
import { NOTE, noteIn, sessionOf, wordsIn, writeNote } from './notes';
import type { Finish } from './office-event';
import type { ReadDraft } from './read-draft';
import type { SendFinding } from './send-finding';
import { findingMark, verdictText } from './verdict';

/**
 * Notes what was found for the sending, shows the gravest finding that was not dismissed in the one infobar, and takes the bar away
 * when nothing is left to say. The bar is left alone while it says the same.
 */
export function showVerdict(draft: ReadDraft, finish: Finish): void {
  const { item, notes, mark, findings } = draft;
  const dismissed = wordsIn(notes, NOTE.dismissed);
  const wanted = findings.filter((one) => dismissed.indexOf(findingMark(one)) < 0)[0];
  const shown = wanted === undefined ? '' : findingMark(wanted);
  const done = (): void => finish();
  const showBar = (): void => {
    if (sessionOf(item) && shown === noteIn(notes, NOTE.shown)) finish();
    else
      gather(
        { bar: barCall(draft, wanted) },
        () => gather({ note: writeNote(item, NOTE.shown, shown) }, done, done),
        done,
      );
  };
  gather({ note: writeNote(item, NOTE.verdict, verdictText(mark, findings)) }, showBar, done);
}

function barCall({ office, kind, item, words }: ReadDraft, finding: SendFinding | undefined): Call<unknown> {
  const bars = item.notificationMessages;
  return finding === undefined
    ? (callback) => bars.removeAsync(INFOBAR_KEY, callback)
    : (callback) => bars.replaceAsync(INFOBAR_KEY, infobarFor(office, kind, finding, words), callback);
}

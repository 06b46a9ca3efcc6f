import { takeActionText } from '../../shared/domain/take-action';
import { supports } from './item-fields';
import { OPEN_PANE } from './open-pane';
import type { ReadDraft } from './read-draft';

/** Longest message of a Smart Alert (learn.microsoft.com, `SmartAlertsEventCompletedOptions`). */
const LONGEST_MESSAGE = 500;

/**
 * The one question before sending, undefined without findings: all of them in at most 500 characters, the gravest first. “Take
 * action” opens the pane at the first of them where the client can (Mailbox 1.14). The user can always send anyway (`promptUser`).
 */
export function askBeforeSending({
  office,
  kind,
  known,
  findings,
}: ReadDraft): Office.SmartAlertsEventCompletedOptions | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const sentences = fitting(findings.map((one) => one.text));
  const options: Office.SmartAlertsEventCompletedOptions = { allowEvent: false, errorMessage: sentences.join('\n\n') };
  if (sentences.length > 1 && supports(office, '1.15')) options.errorMessageMarkdown = listOf(sentences);
  if (supports(office, '1.14')) {
    options.cancelLabel = known.words.look;
    options.commandId = OPEN_PANE[kind];
    options.contextData = takeActionText(first);
  }
  return options;
}

/** As many sentences as there is room for, with room for the marks of a list. */
function fitting(sentences: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let left = LONGEST_MESSAGE;
  sentences.forEach((sentence) => {
    const size = sentence.length + 4;
    if (size <= left) kept.push(sentence);
    left -= size;
  });
  return kept;
}

/** A list in the Markdown of Smart Alerts, whose lines end in `\r`. Names and quotes lose what Markdown would read as marks or links. */
function listOf(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence.replace(/[\\`*_{}[\]<>()#~|!]|:\/\//g, ' ')}`).join('\r');
}

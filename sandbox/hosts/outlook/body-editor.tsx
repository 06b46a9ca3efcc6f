import type { Observed } from '../office/observed';
import type { DraftFields } from '../office/open-item';
import { htmlToText, splitQuote, textToHtml } from '../page/body-text';
import { useObserved } from '../page/use-observed';

/** The body of a draft as text; the quoted original stays below as it is and is only shown. */
export function BodyEditor({ draft, label }: { readonly draft: Observed<DraftFields>; readonly label: string }) {
  const { html } = useObserved(draft);
  const { own, quoted } = splitQuote(html);
  // Typed text is shown exactly as typed; HTML that the add-in or the server wrote is turned into text.
  const text = typedText.get(html) ?? htmlToText(own);
  const change = (typed: string, caret: readonly [number, number]): void => {
    const next = textToHtml(typed) + quoted;
    typedText.clear();
    typedText.set(next, typed);
    draft.change({ html: next, caret }, 'person');
  };
  return (
    <div className="editor">
      <textarea
        aria-label={label}
        value={text}
        rows={12}
        onChange={(event) => change(event.target.value, [event.target.selectionStart, event.target.selectionEnd])}
        onSelect={(event) =>
          draft.change({ caret: [event.currentTarget.selectionStart, event.currentTarget.selectionEnd] }, 'person')
        }
      />
      {quoted !== '' && (
        <div className="text quoted" data-testid="quoted">
          {htmlToText(quoted)}
        </div>
      )}
    </div>
  );
}

/** The text behind the HTML that this editor wrote last. */
const typedText = new Map<string, string>();

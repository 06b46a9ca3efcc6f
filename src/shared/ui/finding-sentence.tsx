import type { Finding } from '../rules/finding';
import { useCarefulWords } from './use-careful-words';

/** A finding’s sentence, the words it is about in bold; `plain` in rows of many, where one bold word would stand out for nothing. */
export function FindingSentence({ finding, plain }: { readonly finding: Finding; readonly plain?: boolean }) {
  const message = useCarefulWords()(finding);
  const strong = plain ? undefined : finding.strong;
  const at = strong === undefined ? -1 : message.indexOf(strong);
  if (strong === undefined || at < 0) return message;
  return (
    <>
      {message.slice(0, at)}
      <b>{strong}</b>
      {message.slice(at + strong.length)}
    </>
  );
}

import type { Finding } from '../rules/finding';
import { useCarefulWords } from './use-careful-words';

/** A finding’s sentence, the words it is about in bold. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  const message = useCarefulWords()(finding);
  const { strong } = finding;
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

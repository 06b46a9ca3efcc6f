import { Fragment, type ReactNode } from 'react';

const inline =
  /\\(.)|\*\*([^*]{1,500})\*\*|__([^_]{1,500})__|\*([^*]{1,500})\*|_([^_]{1,500})_|\[([^\]]{1,500})\]\((https:[^)\s]{1,500})\)/g;
const bullet = /^[-*] /;
const numbered = /^\d{1,2}\. /;

/**
 * The Markdown that the dialog of a stopped send knows (docs "Limitations to formatting the dialog message using
 * Markdown"): bold, italic, links, lists whose items end in `\r`, new lines as `\n\n`. Anything else is text.
 */
export function MarkdownMessage({ text }: { readonly text: string }) {
  return text.split('\n\n').map((block, index) => <Fragment key={index}>{blockOf(block)}</Fragment>);
}

function blockOf(block: string): ReactNode {
  const lines = block.split(/[\r\n]/).filter((line) => line !== '');
  const items = (mark: RegExp) => lines.map((line, index) => <li key={index}>{inlineOf(line.replace(mark, ''))}</li>);
  if (lines.length > 0 && lines.every((line) => bullet.test(line))) return <ul>{items(bullet)}</ul>;
  if (lines.length > 0 && lines.every((line) => numbered.test(line))) return <ol>{items(numbered)}</ol>;
  return lines.map((line, index) => <p key={index}>{inlineOf(line)}</p>);
}

function inlineOf(line: string): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of line.matchAll(inline)) {
    const [whole, escaped, bold, bolder, italic, slanted, label, address] = match;
    parts.push(line.slice(from, match.index));
    from = match.index + whole.length;
    const key = match.index;
    if (escaped !== undefined) parts.push(escaped);
    else if (bold !== undefined || bolder !== undefined) parts.push(<strong key={key}>{bold ?? bolder}</strong>);
    else if (italic !== undefined || slanted !== undefined) parts.push(<em key={key}>{italic ?? slanted}</em>);
    else
      parts.push(
        <a key={key} href={address} target="_blank" rel="noopener noreferrer">
          {label}
        </a>,
      );
  }
  return [...parts, line.slice(from)];
}

/** Marks are looked for among so many characters at each end. */
const MOST = 12;
const BEFORE = '#*_>|=~-';
const BEHIND = '#*_|=~-';

/** A line without the marks and spaces around its words (“## *Agenda* ##”): of `before` and `behind`, at most twelve at each end. */
export function withoutMarks(line: string, before = BEFORE, behind = BEHIND): string {
  let from = 0;
  while (from < line.length && from < MOST && isMark(line, from, before)) from++;
  let to = line.length;
  while (to > from && line.length - to < MOST && isMark(line, to - 1, behind)) to--;
  return line.slice(from, to);
}

function isMark(line: string, at: number, marks: string): boolean {
  const code = line.charCodeAt(at);
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    marks.includes(line.charAt(at)) ||
    (code >= 0xa0 && /\s/.test(line.charAt(at)))
  );
}

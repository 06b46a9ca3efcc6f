/** A file larger than this is no list of clients. */
const MAX_CHARACTERS = 5_000_000;

/** Rows of a CSV text (RFC 4180; `,` `;` or tab, told by the first line), with the line each starts on. Never throws. */
export function parseCsv(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const input = text.slice(0, MAX_CHARACTERS).replace(/^\uFEFF/, '');
  const separator = separatorOf(input);
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let at = 0;
  const endRow = () => {
    if (cells.some((c) => c.trim() !== '')) rows.push({ line: startLine, cells });
    cells = [];
    startLine = line;
  };
  while (at < input.length) {
    let cell: string;
    if (input[at] === '"') {
      const parts: string[] = [];
      let from = at + 1;
      let end = input.indexOf('"', from);
      while (end >= 0 && input[end + 1] === '"') {
        parts.push(input.slice(from, end + 1));
        from = end + 2;
        end = input.indexOf('"', from);
      }
      const stop = end < 0 ? input.length : end;
      parts.push(input.slice(from, stop));
      cell = parts.join('');
      for (const c of cell) if (c === '\n') line++;
      at = stop + 1;
    } else {
      const start = at;
      while (at < input.length && input[at] !== separator && input[at] !== '\n' && input[at] !== '\r') at++;
      cell = input.slice(start, at);
    }
    cells.push(cell.trim());
    while (at < input.length && input[at] !== separator && input[at] !== '\n' && input[at] !== '\r') at++;
    if (input[at] === '\r' && input[at + 1] === '\n') at++;
    if (at >= input.length || input[at] === '\n' || input[at] === '\r') {
      line++;
      endRow();
    } else if (at === input.length - 1) cells.push('');
    at++;
  }
  if (cells.length > 0) endRow();
  return rows;
}

/** A cell that no spreadsheet takes for a formula (`=`, `+`, `-`, `@`, tab, return first get a `'`), quoted where needed. */
export function csvCell(value: string): string {
  const safe = /^[\s\u00A0]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function separatorOf(input: string): string {
  const end = input.search(/[\r\n]/);
  const head = end < 0 ? input.slice(0, 5000) : input.slice(0, Math.min(end, 5000));
  const count = (s: string) => head.split(s).length;
  return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
}

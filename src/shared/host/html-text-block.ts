const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML that shows exactly it: everything escaped, line ends kept, one block. */
export function textToHtml(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  return `<div>${escaped.replace(/\r\n|\r|\n/g, '<br>')}</div>`;
}

/** An element of an XML file: its name with prefix, its attributes in order, and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML 1.0 cannot hold at all, and lone surrogates. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Escapes a text for an element or a quoted attribute. Throws on characters that no XML file can hold. */
export function escapeXml(text: string): string {
  if (FORBIDDEN.test(text)) throw new Error(`XML cannot hold this text: ${JSON.stringify(text)}`);
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function lines({ name, attributes, children }: XmlElement, indent: string): readonly string[] {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  if (children.length === 0) return [`${indent}<${start}/>`];
  const texts = children.filter((child) => typeof child === 'string');
  if (texts.length === children.length) return [`${indent}<${start}>${escapeXml(texts.join(''))}</${name}>`];
  const inner = children.flatMap((child) =>
    typeof child === 'string' ? [`${indent}  ${escapeXml(child)}`] : lines(child, `${indent}  `),
  );
  return [`${indent}<${start}>`, ...inner, `${indent}</${name}>`];
}

/** The whole file in UTF-8, two spaces a level, ended by a line break. */
export function xmlFile(root: XmlElement): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, '')].join('\n')}\n`;
}

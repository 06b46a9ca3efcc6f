import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeXml, xmlFile } from '../../manifest/add-in-only/xml-element';
import { parseXml } from '../../manifest/lint/xml-tree';

/** Text that XML can hold, without the line breaks and outer spaces that a parser folds. */
const TEXT = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() === text && !/[\t\n\r\p{Cc}\uFFFE\uFFFF]/u.test(text));

describe('the XML writer', () => {
  it('writes what a strict parser reads back, whatever the words hold', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (attribute, text) => {
        const root = element('Root', { a: attribute }, element('Empty'), element('Text', {}, text));
        expect(parseXml(xmlFile(root))).toEqual(root);
      }),
    );
  });

  it('escapes what would end a text or an attribute', () => {
    expect(escapeXml('<a href="x">R&D</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;');
  });

  it('refuses characters that no XML file can hold', () => {
    expect(() => escapeXml('a\u0000b')).toThrow();
    expect(() => escapeXml('\uD800')).toThrow();
  });
});

describe('the XML reader', () => {
  it.each(['<a><b></a>', '<a b="1" b="2"/>', '<a>&unknown;</a>', '', 'no XML'])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow();
  });
});

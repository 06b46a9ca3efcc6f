import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyAs, htmlToText, previewOf, textToHtml } from '../../../sandbox/tenant/mail-text';
import { uniqueBodyOf } from '../../../sandbox/tenant/unique-body';

describe('text of HTML', () => {
  it('leaves out tags, styles, scripts and comments, and breaks lines at blocks', () => {
    expect(
      htmlToText(
        '<html><head><style>p{}</style></head><body><p>One &amp; two</p><!-- no --><div>Three<br>Four</div><script>x()</script></body></html>',
      )
        .replace(/\n+/g, '\n')
        .trim(),
    ).toBe('One & two\nThree\nFour');
    expect(htmlToText('a < b')).toBe('a < b');
    expect(htmlToText('<style>never closed')).toBe('');
    expect(htmlToText('&#8364;&#x20ac;&euro;&unknown;')).toBe('€€€&unknown;');
  });

  it('gives text back that was made into HTML', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\r]{0,200}$/), (text) => {
        expect(htmlToText(textToHtml(text)).replace(/\r/g, '').replace(/\n\n/g, '\n').trim()).toBe(
          text.replace(/\n\n/g, '\n').trim(),
        );
      }),
      { examples: [['a <b> & "c"\nd']] },
    );
  });

  it('is ready for hostile markup of any size', () => {
    for (const text of [
      '<'.repeat(200_000),
      '<style>'.repeat(50_000),
      '<p '.repeat(100_000),
      '&#'.repeat(100_000),
      '<!--'.repeat(50_000),
    ])
      expect(htmlToText(text).length).toBeLessThanOrEqual(text.length);
  });

  it('previews 255 characters on one body, whatever its form', () => {
    expect(previewOf({ contentType: 'html', content: `<p>Hello</p>\r\n<p>${'x'.repeat(400)}</p>` })).toMatch(
      /^Hello\r\nx{248}$/,
    );
    expect(previewOf({})).toBe('');
    expect(bodyAs('text', { contentType: 'text' })).toEqual({ contentType: 'text', content: '' });
  });
});

describe('the new part of a mail', () => {
  it.each([
    ['Yes.\n\n-----Original Message-----\nFrom: A\nSent: x', 'Yes.'],
    ['Yes.\n\nFrom: A\nSent: today\nTo: B\n\nold', 'Yes.'],
    ['Yes.\n\nOn Mon, 2 Mar 2026, Dana\n<dana@x> wrote:\n> old', 'Yes.'],
    ['Ja.\n\nVon: A\nGesendet: heute\nAn: B', 'Ja.'],
    ['Yes.\n________________________________\nFrom: A\nSent: x\nTo: B', 'Yes.'],
    ['On reflection, yes.\nFrom: the heart', 'On reflection, yes.\nFrom: the heart'],
    ['> quoted first', ''],
  ])('of %j', (text, expected) => {
    expect(uniqueBodyOf({ contentType: 'text', content: text }).content).toBe(expected);
  });

  it.each([
    '<p>New</p><div id="divRplyFwdMsg">From: A</div>',
    '<p>New</p><blockquote>old</blockquote>',
    '<p>New</p><div class="gmail_quote">On x wrote: old</div>',
    '<p>New</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>From:</b> old</div>',
  ])('of %s', (html) => {
    expect(uniqueBodyOf({ contentType: 'html', content: html }).content).toBe('<p>New</p></body></html>');
  });
});

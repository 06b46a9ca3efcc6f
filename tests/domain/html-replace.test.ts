import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceInHtml, replaceInText } from '../../src/shared/domain/html-replace';

const SENTENCE = 'I will send it soon.';
const put = (html: string, words = 'soon', sentence = SENTENCE) =>
  replaceInHtml(html, words, sentence, 'by 17:00 today');

describe('replacing words in HTML', () => {
  it('leaves everything else as it is', () => {
    expect(
      put(
        '<html><head><style>.soon{}</style></head><body><p class="soon">Hi,</p><p>I will <b>send</b> it soon.</p></body></html>',
      ),
    ).toBe(
      '<html><head><style>.soon{}</style></head><body><p class="soon">Hi,</p><p>I will <b>send</b> it by 17:00 today.</p></body></html>',
    );
  });
  it('finds the sentence where the words stand more than once', () => {
    expect(put('<p>See you soon.</p><p>I will send it soon.</p>')).toBe(
      '<p>See you soon.</p><p>I will send it by 17:00 today.</p>',
    );
    expect(put('<div>I will&nbsp;send\n it soon.<br>See you soon</div>')).toBe(
      '<div>I will&nbsp;send\n it by 17:00 today.<br>See you soon</div>',
    );
  });
  it('reads references', () => {
    expect(
      put(
        '<p>I&#8217;ll send it as soon as&nbsp;possible &amp; more.</p>',
        'as soon as possible',
        'I’ll send it as soon as possible & more.',
      ),
    ).toBe('<p>I&#8217;ll send it by 17:00 today &amp; more.</p>');
  });
  it.each([
    ['the words are not there', '<p>I will send it.</p>'],
    [
      'they stand twice and the sentence too',
      '<p>I will send it soon.</p><blockquote>I will send it soon.</blockquote>',
    ],
    ['they stand twice and the sentence not', '<p>soon</p><p>soon</p>'],
    ['there is markup among them', '<p>I will send it so<b>on</b>.</p>'],
    ['they stand only in an attribute', '<p title="soon">x</p>'],
    ['they stand only in a comment', '<!-- soon --><p>x</p>'],
  ])('does nothing where %s', (_, html) => {
    expect(put(html)).toBeNull();
  });
  it('escapes what is put in', () => {
    expect(replaceInHtml('<p>soon</p>', 'soon', '', '<img src=x> & co')).toBe('<p>&lt;img src=x&gt; &amp; co</p>');
  });
  it('takes any HTML', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<', '>', '&', ';', 'soon', ' ', '<p>', '</p>', '<!--', '-->', '&nbsp;', '<style', 'x'),
        ),
        (parts) => {
          const html = parts.join('');
          const put = replaceInHtml(html, 'soon', 'soon', 'NOW');
          if (put !== null) expect(put.replace('NOW', 'soon')).toBe(html);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('does the same in plain text', () => {
    const text = 'Hi <you>,\r\n\r\nI will send it\r\nsoon.\r\n  & bye';
    expect(replaceInText(text, 'soon', '', 'by 5 & 6')).toBe('Hi <you>,\r\n\r\nI will send it\r\nby 5 & 6.\r\n  & bye');
    expect(replaceInText('soon soon', 'soon', '', 'x')).toBeNull();
  });
});

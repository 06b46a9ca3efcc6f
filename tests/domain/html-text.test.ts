import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/shared/domain/html-text';

describe('htmlToText', () => {
  it.each([
    [
      '<p>Hello <b>Dana</b>,</p><p>Agenda:</p><ul><li>Budget</li><li>Plan</li></ul>',
      'Hello Dana,\n\nAgenda:\n- Budget\n- Plan',
    ],
    ['<ol><li>Budget<li>Plan</ol>', '1. Budget\n2. Plan'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['Tom &amp; Dana&nbsp;&ndash; &#8364;5 &#x2019; &unknown;', 'Tom & Dana – €5 ’ &unknown;'],
    ['R&D && Q&A&amp&ampB &#; &;', 'R&D && Q&A&&ampB &#; &;'],
    ['<style>p{}</style><script>alert(1)</script>x', 'x'],
    ['x<!-- agenda -->y', 'xy'],
    ['<a title="a>b" href=x>link</a>', 'link'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['New<blockquote type="cite"><p>old</p></blockquote>end', 'New\n\n> old\nend'],
    ['In<blockquote style="margin-left:40px">dented</blockquote>', 'In\ndented'],
    ['<img src=x onerror=alert(1)>x<svg/onload=alert(1)>', 'x'],
    ['<table><tr><td>10:00</td><td>Budget</td></tr></table>', '10:00 Budget'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    [
      '<a href="https://x.example/1">Agenda</a> <a href="https://x.example/2">Home</a>',
      'Agenda <https://x.example/1> Home',
    ],
    ['<p>open', 'open'],
    ['text <b', 'text'],
    ['&#0;&#xD800;&#x110000;', '\uFFFD\uFFFD\uFFFD'],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('puts one space between words, however many there are and whatever parts them', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
    const gaps = [' ', '  ', '\n', '\t \r\n', '&nbsp; ', '\u2003'];
    const html = words.map((word, i) => word + (gaps[i % gaps.length] ?? '')).join('');
    expect(htmlToText(` ${html}<b> and</b>\nmore `)).toBe(`${words.join(' ')} and more`);
  });

  it('knows an element by its whole name, in any letters', () => {
    expect(htmlToText('<P>a</P><presto>b</presto><STYLE>x</Style>c<Li>d<tdx>e')).toBe('a\nbc\n- de');
  });

  it('never throws and never gives more than it got', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '<!--',
        '-->',
        '<style>',
        '<li>',
        '<ol>',
        '&',
        '&#',
        ';',
        '"',
        "'",
        '=',
        '<a href="',
        '<blockquote type=cite>',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(htmlToText(pieces.join('')).length).toBeLessThanOrEqual(pieces.join('').length * 4 + 4);
      }),
    );
  });
});

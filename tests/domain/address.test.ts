import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, normalizeAddress, normalizeDomain, withoutTag } from '../../src/shared/domain/address';

describe('normalizeAddress', () => {
  it.each([
    [' Dana.Fox@Halden.Example ', 'dana.fox@halden.example'],
    ['Dana Fox <dana@halden.example>', 'dana@halden.example'],
    ['mailto:dana@halden.example', 'dana@halden.example'],
    ['SMTP:dana@halden.example', 'dana@halden.example'],
    ['dana+news@halden.example', 'dana+news@halden.example'],
    ['dana@münchen.example', 'dana@xn--mnchen-3ya.example'],
    ['dana@halden.example.', 'dana@halden.example'],
    ['"dana fox"@halden.example', '"dana fox"@halden.example'],
    ['\u200Bdana@halden.example\u200F', 'dana@halden.example'],
    ['phillip@enron', 'phillip@enron'],
  ])('reads %j as %s', (raw, address) => {
    expect(normalizeAddress(raw)).toBe(address);
  });

  it.each([
    '',
    '   ',
    'dana',
    '@halden.example',
    'dana@',
    '/O=EXCHANGELABS/OU=X/CN=RECIPIENTS/CN=DANA',
    'a b@halden.example',
    'dana@hal den.example',
    'dana@@halden.example',
    'dana@halden..example',
    `${'a'.repeat(400)}@halden.example`,
    'dana\n@halden.example',
    'da\u202Ena@halden.example',
  ])('refuses %j', (raw) => {
    expect(normalizeAddress(raw)).toBeNull();
  });

  it('does not fold letters of other alphabets into ours', () => {
    expect(normalizeAddress('dana@hаlden.example')).not.toBe('dana@halden.example'); // Cyrillic а
    expect(normalizeAddress('DİLARA@halden.example')).not.toBe('dilara@halden.example');
  });

  it('reads a plain address as it reads one with space around it', () => {
    const letters = fc.array(fc.constantFrom('a', 'Z', '0', '.', '-', '_', '+', '@', '@'), { maxLength: 9 });
    fc.assert(
      fc.property(letters, (parts) => {
        const raw = parts.join('');
        expect(normalizeAddress(raw)).toBe(normalizeAddress(` ${raw} `));
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws, and what it gives it gives again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (raw) => {
        const address = normalizeAddress(raw);
        if (address === null) return;
        expect(normalizeAddress(address)).toBe(address);
        expect(address.length).toBeLessThanOrEqual(320);
      }),
    );
  });
});

describe('domains and tags', () => {
  it('reads a domain with or without @', () => {
    expect(normalizeDomain('@Halden.Example')).toBe('halden.example');
    expect(normalizeDomain('halden example')).toBeNull();
  });
  it('compares people without their tags', () => {
    expect(withoutTag('dana+x@halden.example')).toBe('dana@halden.example');
    expect(domainOf('"a@b"@halden.example')).toBe('halden.example');
  });
});

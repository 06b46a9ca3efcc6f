import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowStep } from '../../src/shared/host/window-step';

const PAGE = 'https://mainstay.example/office-dialog.html';
const at = (hash: string, page = PAGE) => ({ href: `${page}${hash}`, hash });
const authorize = (
  changes: Record<string, string> = {},
  base = 'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize',
) => `${base}?${new URLSearchParams({ client_id: 'c', redirect_uri: PAGE, state: 's', ...changes }).toString()}`;

describe('the page inside a sign-in window', () => {
  it('goes to Microsoft’s sign-in and nowhere else', () => {
    const address = authorize();
    expect(windowStep(at(`#go=${encodeURIComponent(address)}`))).toEqual({ kind: 'go', address });
    for (const foreign of [
      authorize({}, 'https://login.microsoftonline.com.evil.example/organizations/oauth2/v2.0/authorize'),
      authorize({}, 'https://x@login.microsoftonline.com/organizations/oauth2/v2.0/authorize'),
      authorize({}, 'http://login.microsoftonline.com/organizations/oauth2/v2.0/authorize'),
      authorize({}, 'https://login.microsoftonline.com/organizations/oauth2/v2.0/logout'),
      authorize({ redirect_uri: 'https://evil.example/' }),
      'javascript:alert(1)',
      'data:text/html,hello',
      '//evil.example',
      '',
    ])
      expect(windowStep(at(`#go=${encodeURIComponent(foreign)}`)), foreign).toEqual({ kind: 'nothing' });
  });

  it('hands an answer back as it came, an error too, and what a host added', () => {
    for (const hash of ['#code=abc&state=s', '#error=access_denied&state=s', '#code=abc&state=s&_xdm_Info=1'])
      expect(windowStep(at(hash))).toEqual({ kind: 'answer', text: hash });
    for (const hash of ['', '#', '#code=abc', '#state=s', '#access_token=x', `#code=${'a'.repeat(20_000)}&state=s`])
      expect(windowStep(at(hash)), hash.slice(0, 40)).toEqual({ kind: 'nothing' });
  });

  it('finds its way where the host added parts of its own to the address', () => {
    const address = authorize();
    const hosted = {
      href: `${PAGE}?_host_Info=Outlook$Web#go=x`,
      hash: `#go=${encodeURIComponent(address)}&_xdm_Info=1`,
    };
    expect(windowStep(hosted)).toEqual({ kind: 'go', address });
  });

  it('never throws and never leads elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.webUrl({ withFragments: true }), (text, url) => {
        for (const hash of [`#${text}`, `#go=${encodeURIComponent(url)}`, `#go=${encodeURIComponent(text)}`]) {
          const step = windowStep(at(hash));
          if (step.kind === 'go') expect(new URL(step.address).origin).toBe('https://login.microsoftonline.com');
        }
      }),
    );
  });
});

import { describe, expect, inject, it } from 'vitest';
import { stableGuid } from '../../sandbox/tenant/opaque-id';
import { signInService } from './fake-entra';
import { newPerson } from './surfaces';

describe('signing in without a host, in a popup', () => {
  it('goes through our relay page and reads the calendar', async () => {
    const person = await newPerson();
    const entra = await signInService(person.context, stableGuid('brightwater', 'ellen'), stableGuid('tenant'));
    const page = await person.context.newPage();
    await page.goto(`${inject('sandbox')}/tab.html`);
    const visited: string[] = [];
    person.context.on('page', (popup) =>
      popup.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname)),
    );
    await page.getByRole('button', { name: 'Start with my calendar' }).click();
    await expect
      .poll(() => visited, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['/relay.html', '/redirect.html']));
    await page.getByText('Tidewell').first().waitFor(); // a client of the tenant; the first page's example names none such
    expect(entra.badProofs).toEqual([]);
    expect(entra.authorized[0]?.get('code_challenge_method')).toBe('S256');
    await expect.poll(() => person.context.pages()).toEqual([page]);
  });

  it('can be called off while the window is open', async () => {
    const person = await newPerson();
    const entra = await signInService(person.context, stableGuid('brightwater', 'ellen'), stableGuid('tenant'));
    entra.waits = true;
    const page = await person.context.newPage();
    await page.goto(`${inject('sandbox')}/tab.html`);
    await page.getByRole('button', { name: 'Start with my calendar' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Start with my calendar' }).waitFor();
  });
});

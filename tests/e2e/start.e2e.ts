import { describe, expect, it } from 'vitest';
import { axe, productFrame } from './axe';
import { newPerson, openOutlook, openTeams } from './surfaces';

describe('the sandbox', () => {
  it('runs the built pane beside the mail', async () => {
    const { page, product } = await openOutlook();
    await product.locator('#root > *').first().waitFor();
    expect(productFrame(page).url()).toContain('/taskpane.html');
  });

  it('runs the built tab', async () => {
    const { page, product } = await openTeams();
    await product.locator('#root > *').first().waitFor();
    expect(productFrame(page).url()).toContain('/tab.html');
  });

  it('refuses whatever wants to leave this machine, and says so', async () => {
    const person = await newPerson();
    const { page } = await person.openOutlook();
    const left = await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => true,
        () => false,
      ),
    );
    expect(left).toBe(false);
    expect(person.refused.splice(0)).toEqual(['https://elsewhere.example/']);
  });

  it('serves host pages without serious accessibility problems', async () => {
    const { page } = await openOutlook();
    expect(await axe(page)).toEqual([]);
  });
});

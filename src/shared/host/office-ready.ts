/** Where the page loads Office.js from; the tag is `async`, so that a network that hangs does not keep the page blank. */
const OFFICE_SCRIPT = 'script[src*="/office.js"]';

/** The global Office once its script has run, null when the script failed to load. Never resolves while it is still loading. */
function officeLoaded(): Promise<boolean> {
  if (typeof Office !== 'undefined') return Promise.resolve(true);
  const script = document.querySelector(OFFICE_SCRIPT);
  if (script === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(typeof Office !== 'undefined'), { once: true });
    script.addEventListener('error', () => resolve(false), { once: true });
  });
}

/** What became of Office.js: a mailbox, no Outlook around this page, or no answer to be had. */
export type OfficeReadiness =
  { readonly kind: 'mailbox'; readonly mailbox: Office.Mailbox } | { readonly kind: 'elsewhere' | 'failed' };

/** Waits for Office.js, however long it takes. Never rejects. */
export async function officeReady(): Promise<OfficeReadiness> {
  try {
    if (!(await officeLoaded()) || typeof Office.onReady !== 'function') return { kind: 'failed' };
    await Office.onReady();
    const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
    return mailbox ? { kind: 'mailbox', mailbox } : { kind: 'elsewhere' };
  } catch {
    return { kind: 'failed' };
  }
}

/** The one script tag by which a page of the product loads Office.js from Microsoft. */
const officeTag =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;

/**
 * A page of the product as the sandbox serves it: Office.js swapped for the stand-in and `link.js` first in the head.
 * Nothing else is touched, so what runs is what was built.
 */
export function productPageInSandbox(html: string): string {
  return html
    .replace(officeTag, '<script src="/sandbox/office.js"></script>')
    .replace(/<head\b[^>]*>/, (head) => `${head}<script src="/sandbox/link.js"></script>`);
}

/** What is shown in the place of a page of the product that was not built yet. */
export function notBuiltPage(path: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mainstay is not built yet</title>
<style>body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;margin:2rem;color-scheme:light dark;max-width:34rem}code{font-size:1.05em}</style></head>
<body><main><h1>Mainstay is not built yet</h1>
<p>The sandbox looked for <code>dist${escapeHtml(path)}</code> and did not find it.</p>
<p>Run <code>npm run build</code>, then reload this page.</p></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { notBuiltPage, productPageInSandbox } from './product-page';
import { productionHeaders } from './production-headers';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** A page of the sandbox itself. */
export function htmlResponse(html: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(html, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
}

/** A script or style sheet of the sandbox itself. */
export function textResponse(text: string, extension: '.js' | '.css'): Response {
  return new Response(text, { headers: { 'content-type': contentTypes[extension] ?? 'text/plain' } });
}

/**
 * A file of the folder the product was built into, under the headers of production; pages get the sandbox's scripts.
 * 404 when there is none.
 */
export async function productFile(dist: string, pathname: string): Promise<Response> {
  const file = normalize(join(dist, decodeURIComponent(pathname)));
  if (!file.startsWith(normalize(dist) + sep))
    return htmlResponse('<!doctype html><title>Not found</title>Not found', 404);
  const extension = extname(file);
  const headers = await productionHeaders(dist, pathname);
  try {
    const content = await readFile(file);
    if (extension === '.html') return htmlResponse(productPageInSandbox(content.toString('utf8')), 200, headers);
    return new Response(new Uint8Array(content), {
      headers: { ...headers, 'content-type': contentTypes[extension] ?? 'application/octet-stream' },
    });
  } catch {
    return extension === '.html'
      ? htmlResponse(notBuiltPage(pathname), 503)
      : new Response('Not found', { status: 404 });
  }
}

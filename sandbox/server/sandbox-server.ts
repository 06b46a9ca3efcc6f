import { outlookHtml, teamsHtml } from '../hosts/page/page-html';
import { graphRoute, type GraphEmulator } from './graph-route';
import type { RequestHandler } from './http-server';
import { manifestFile } from './manifest-file';
import type { PageScripts } from './page-scripts';
import { sandboxApi, type SandboxApiParts } from './sandbox-api';
import { htmlResponse, productFile, textResponse } from './static-files';

/** What the one server of the sandbox is made of. */
export interface SandboxParts extends SandboxApiParts {
  readonly graph: GraphEmulator;
  readonly scripts: PageScripts;
  /** Folder the product was built into. */
  readonly dist: string;
  /** Folder of the product's manifests. */
  readonly manifests: string;
}

/** Serves Graph, the two host pages, their scripts, the sandbox's own API and the built product. */
export function sandboxHandler(parts: SandboxParts): RequestHandler {
  return async (request, address) => {
    const { pathname } = address;
    const graph = await graphRoute(request, address, parts.graph);
    if (graph !== undefined) return graph;
    const api = await sandboxApi(request, address, parts);
    if (api !== undefined) return api;
    const script = parts.scripts.get(pathname);
    if (script !== undefined) {
      const text =
        pathname === '/sandbox/link.js' ? `globalThis.sandboxClockOffset=${parts.clock.offset};\n${script}` : script;
      return textResponse(text, pathname.endsWith('.css') ? '.css' : '.js');
    }
    const manifest = await manifestFile(parts.manifests, pathname);
    if (manifest !== undefined) return manifest;
    switch (pathname) {
      case '/':
        return Response.redirect(`${address.origin}/outlook${address.search}`, 302);
      case '/outlook':
        return htmlResponse(outlookHtml);
      case '/teams':
        return htmlResponse(teamsHtml);
      default:
        return productFile(parts.dist, pathname);
    }
  };
}

import type { NaaHost } from './naa-host';
import { parseNaaRequest } from './naa-message';

type Listener = (response: string | { readonly data: string }) => void;

/** `window.nestedAppAuthBridge` as real Office.js installs it and MSAL expects it. */
export interface NestedAppAuthBridge {
  addEventListener(name: string, listener: Listener): void;
  removeEventListener(name: string, listener: Listener): void;
  postMessage(message: string): void;
}

/** A bridge over `host`; answers come later, never inside `postMessage`. */
export function createNaaBridge(host: Pick<NaaHost, 'answer'>): NestedAppAuthBridge {
  const listeners = new Set<Listener>();
  return {
    addEventListener: (_name, listener) => void listeners.add(listener),
    removeEventListener: (_name, listener) => void listeners.delete(listener),
    postMessage(message) {
      const request = parseNaaRequest(message);
      if (request === undefined) return;
      void host.answer(request).then((response) => {
        if (response === undefined) return;
        const text = JSON.stringify(response);
        for (const listener of listeners) listener(text);
      });
    },
  };
}

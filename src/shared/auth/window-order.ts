import type { AuthWindow, HostWindow } from './auth-window';
import { hostCodeWindow } from './host-code-window';
import { popupWindow } from './popup-window';
import type { AuthFailure } from './token-provider';

/**
 * The ways of signing in where the host does not do it for us, best first (reference/auth-teams.md §1.6). In a browser's frame a popup comes
 * first; Outlook on the desktop shows the page in a window of its own, where popups are unreliable and Office's dialog is the documented
 * way. `framed`: the page stands in another page's frame.
 */
export function windowOrder(host: HostWindow | null, framed: boolean): readonly AuthWindow[] {
  if (host === null) return [popupWindow];
  const own = hostCodeWindow(host);
  return host.name === 'office-dialog' && !framed ? [own, popupWindow] : [popupWindow, own];
}

/** Whether a failure says that the window itself could not be shown, so that another way is worth a try; what Microsoft answered stands. */
export function couldNotShow(failure: AuthFailure): boolean {
  return failure.detail === undefined && (failure.kind === 'blocked' || failure.code === 'unsupported_method');
}

import type { MessageLine, MessagePage, PageContext } from '../graph/message-page';
import { messagePageOf } from '../graph/message-page';
import { asObject, listField } from '../graph/raw-value';

/** Mails read at a stretch: about 25 ms at half a millisecond a mail, so that the page stays quick to the touch (goal P3: 50 ms). */
const SLICE = 50;
/** As many lines as a page may have (see `messagePageOf`). */
const LINES_MAX = 10_000;

/** Lets the window do what waits: a message to itself, because timers of a window in the background come once a second. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Reads a checked page as `messagePageOf` does, in slices with room between them. */
export async function readMailPage(raw: unknown, context: PageContext): Promise<MessagePage> {
  const entries = listField(raw, 'value', LINES_MAX);
  const lines: MessageLine[] = [];
  for (let start = 0; start < entries.length; start += SLICE) {
    if (start > 0) await breathe();
    lines.push(...messagePageOf({ value: entries.slice(start, start + SLICE) }, context).lines);
  }
  return { ...messagePageOf({ ...asObject(raw), value: [] }, context), lines };
}

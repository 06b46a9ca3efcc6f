import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { paneWidths } from './page-address';
import { usePage } from './use-page';

/** The add-in's pane: the built page of the product in a frame, 320 to 450 px wide, by drag, arrow keys or a preset. */
export function PaneFrame() {
  const { page, state } = usePage();
  const { pane, item } = state;
  const drag = useRef<{ x: number; width: number } | undefined>(undefined);
  const pinnable = item === undefined || item.kind === 'message-read' || item.kind === 'message-compose';
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width: pane.width };
  };
  const move = (event: PointerEvent): void => {
    if (drag.current !== undefined) page.resizePane(drag.current.width + drag.current.x - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') page.resizePane(pane.width + 10);
    if (event.key === 'ArrowRight') page.resizePane(pane.width - 10);
  };
  return (
    <aside className="pane" aria-label="Mainstay" style={{ width: pane.width }} data-testid="pane">
      <div
        className="splitter"
        role="separator"
        aria-label="Width of the Mainstay pane"
        aria-orientation="vertical"
        tabIndex={0}
        aria-valuemin={paneWidths.least}
        aria-valuemax={paneWidths.most}
        aria-valuenow={pane.width}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={() => {
          drag.current = undefined;
        }}
        onKeyDown={onKeyDown}
      />
      <div className="pane-head">
        <h2>Mainstay</h2>
        {pinnable && (
          <button type="button" className="plain" aria-pressed={pane.pinned} onClick={() => page.pin(!pane.pinned)}>
            {pane.pinned ? 'Unpin' : 'Pin'}
          </button>
        )}
        <button type="button" className="plain" aria-label="Close Mainstay" onClick={() => page.togglePane()}>
          ×
        </button>
      </div>
      <iframe key={pane.frame} title="Mainstay pane" src="/taskpane.html" data-testid="pane-frame" />
    </aside>
  );
}

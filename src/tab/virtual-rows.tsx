import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Virtualizer } from 'virtua';

/** Fewer rows than this are drawn plainly: nothing to gain, and find-in-page works. */
const PLAIN_UP_TO = 60;

/**
 * Rows of a long list inside the page's scroller: only those in view are in the document. `rowHeight` in CSS pixels is the
 * usual height, taller rows are measured.
 */
export function VirtualRows(props: { readonly rowHeight: number; readonly children: readonly ReactNode[] }) {
  const here = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const [above, setAbove] = useState<number | null>(null);
  const virtual = props.children.length > PLAIN_UP_TO;
  useLayoutEffect(() => {
    const main = here.current?.closest('main') ?? null;
    scroller.current = main;
    if (!main || !here.current || !virtual) return;
    const measure = () =>
      setAbove(
        here.current ? here.current.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop : 0,
      );
    measure();
    const observer = new ResizeObserver(measure);
    if (main.firstElementChild) observer.observe(main.firstElementChild);
    return () => observer.disconnect();
  }, [virtual]);
  return (
    <div ref={here} role="presentation">
      {!virtual && props.children}
      {virtual && above !== null && (
        <Virtualizer
          scrollRef={scroller as RefObject<HTMLElement>}
          startMargin={above}
          itemSize={props.rowHeight}
          bufferSize={props.rowHeight * 10}
        >
          {[...props.children]}
        </Virtualizer>
      )}
    </div>
  );
}

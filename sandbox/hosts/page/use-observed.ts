import { useSyncExternalStore } from 'react';
import type { Observed } from '../office/observed';

/** The fields of an observed object; the component is drawn again when one of them changes. */
export function useObserved<Fields extends object>(observed: Observed<Fields>): Fields {
  return useSyncExternalStore(
    (listener) => observed.onChange(listener),
    () => observed.fields,
  );
}

import { asObject, field, listField, textField } from '../../src/shared/graph/raw-value';

/** Categories of Chromium's trace that name threads and tell each task. */
export const TRACED = ['toplevel', 'disabled-by-default-lighthouse', '__metadata'];
const EVENTS_MAX = 5_000_000;

function threadOf(event: unknown): string {
  return `${String(field(event, 'pid'))}/${String(field(event, 'tid'))}`;
}

/**
 * Processor times of the tasks on the main threads of pages, in milliseconds, longest first, from a trace as Chromium writes it. Other work on the
 * machine does not count, as it would on the clock of the wall.
 */
export function taskTimes(trace: string): readonly number[] {
  const events = listField(asObject(JSON.parse(trace)), 'traceEvents', EVENTS_MAX);
  const pages = new Set(
    events
      .filter((event) => textField(event, 'name') === 'thread_name')
      .filter((event) => textField(field(event, 'args'), 'name') === 'CrRendererMain')
      .map(threadOf),
  );
  return events
    .flatMap((event) => {
      const took = field(event, 'tdur');
      const isTask = textField(event, 'ph') === 'X' && (textField(event, 'name') ?? '').endsWith('RunTask');
      return isTask && typeof took === 'number' && pages.has(threadOf(event)) ? [took / 1000] : [];
    })
    .sort((a, b) => b - a);
}

import type { Check } from '../check';
import type { Problem } from '../problem';
import { buttonsOf, EXTENSION_PATH, eventsOf } from '../unified-facts';

/** Every action that a button or an event names is declared by a runtime, and every declared one is named. */
export const checkActions: Check = ({ unified }) => {
  const extension = unified.extensions?.[0];
  if (extension === undefined) return [];
  const declared = extension.runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id));
  const used = [
    ...buttonsOf(extension).map(({ button, path }) => ({ id: button.actionId, path })),
    ...eventsOf(extension).map(({ event, path }) => ({ id: event.actionId, path })),
  ];
  const dangling = used
    .filter(({ id }) => !declared.includes(id))
    .map(({ id, path }): Problem => ({
      code: 'dangling-action',
      path,
      message: `No runtime declares the action "${id}": Outlook would do nothing.`,
    }));
  const unused = declared
    .filter((id) => !used.some((use) => use.id === id))
    .map((id): Problem => ({
      code: 'unused-action',
      path: `${EXTENSION_PATH}.runtimes`,
      message: `Neither a button nor an event uses the action "${id}".`,
    }));
  return [...dangling, ...unused];
};

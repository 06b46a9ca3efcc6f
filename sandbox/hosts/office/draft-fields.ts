import type { AsyncCalls } from './async-calls';
import type { Observed } from './observed';
import { invalidArgument, officeErrors } from './office-error';

/** Characters of a subject and of a location (`@types/office-js`, "Errors: DataExceedsMaximumSize"). */
const lineLimit = 255;

/** A line of a draft (subject, location) with `getAsync` and `setAsync`; longer than 255 characters is refused. */
export function lineField<Fields extends object, Name extends keyof Fields>(
  calls: AsyncCalls,
  draft: Observed<Fields & Record<Name, string>>,
  field: Name,
): Office.Subject & Office.Location {
  return {
    getAsync: calls.ofItem<[], string>(0, () => draft.fields[field]),
    setAsync: calls.ofItem<[string], void>(1, ([value]) => {
      if (typeof value !== 'string') throw invalidArgument(String(field));
      if (value.length > lineLimit) throw officeErrors.dataTooLong(String(field), lineLimit);
      draft.change({ [field]: value } as Partial<Fields & Record<Name, string>>, 'add-in');
    }),
  };
}

/** Start or end of an invitation. Moving the start keeps the length; an end before the start is refused, as in Outlook. */
export function timeField(
  calls: AsyncCalls,
  draft: Observed<{ readonly start: number; readonly end: number }>,
  field: 'start' | 'end',
): Office.Time {
  return {
    getAsync: calls.ofItem<[], Date>(0, () => new Date(draft.fields[field])),
    setAsync: calls.ofItem<[Date], void>(1, ([at]) => {
      const time = at instanceof Date ? at.getTime() : Number.NaN;
      if (Number.isNaN(time)) throw invalidArgument('dateTime');
      const { start, end } = draft.fields;
      if (field === 'start') draft.change({ start: time, end: time + (end - start) }, 'add-in');
      else if (time < start) throw officeErrors.endBeforeStart();
      else draft.change({ end: time }, 'add-in');
    }),
  };
}

import { Field, SpinButton } from '@fluentui/react-components';
import type { Json } from '../../shared/domain/book-record';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';

/** Windows that are read when nothing else is set: 180 days of mail, four weeks of calendar back and six ahead. */
const WINDOWS = [
  { name: 'mailDaysBack', label: 'Days of mail', standard: 180, max: 730 },
  { name: 'calendarDaysBack', label: 'Days of calendar back', standard: 28, max: 365 },
  { name: 'calendarDaysAhead', label: 'Days of calendar ahead', standard: 42, max: 180 },
] as const;

/** How far back and ahead Mainstay reads. Takes effect at the next read. */
export function ReadingWindows() {
  const page = usePageStyles();
  const { actions } = useSession();
  const app = useSessionState((s) => s.records.get('settings/app'));
  return (
    <>
      <h2 className={page.section}>What is read</h2>
      {WINDOWS.map(({ name, label, standard, max }) => {
        const value = days(app?.fields[name], standard);
        return (
          <Field key={name} label={label} orientation="horizontal">
            <SpinButton
              min={7}
              max={max}
              step={7}
              value={value}
              onChange={(_, d) => {
                const n = d.value ?? Number.parseInt(d.displayValue ?? '', 10);
                if (Number.isInteger(n)) actions.setAppSetting(name, Math.min(max, Math.max(7, n)));
              }}
            />
          </Field>
        );
      })}
    </>
  );
}

function days(value: Json | undefined, standard: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : standard;
}

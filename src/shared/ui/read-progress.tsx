import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { sayDigits } from '../domain/english-of';
import { sayDay } from '../domain/say-time';
import type { Progress } from './knowledge-notices';
import { STRINGS } from './strings';
import { useTextStyles } from './text-styles';
import { useNow } from './use-now';
import { useSessionState } from './use-session';

const useStyles = makeStyles({
  progress: { display: 'grid', rowGap: '8px', marginInlineStart: '32px', color: tokens.colorNeutralForeground3 },
});

/** How far a first read is: bar, and the same in words (“Read 1,200 of about 6,000 messages, back to 9 March”). */
export function ReadProgress({ progress }: { readonly progress: Progress }) {
  const styles = useStyles();
  const text = useTextStyles();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const words = progressWords(
    progress,
    locale,
    progress.back === null ? null : sayDay(progress.back, now, zone, locale),
  );
  const value = progress.total !== null && progress.total > 0 ? Math.min(1, progress.read / progress.total) : undefined;
  return (
    <div className={styles.progress}>
      <ProgressBar thickness="medium" aria-label={words} {...(value !== undefined && { value })} />
      <span className={text.caption}>{words}</span>
    </div>
  );
}

function progressWords(progress: Progress, locale: string, back: string | null): string {
  if (progress.calendar) return STRINGS.knowledge.readingCalendar;
  const read = sayDigits(progress.read, locale);
  if (progress.again === true) return STRINGS.knowledge.again(read, sayDigits(progress.total ?? progress.read, locale));
  const words =
    progress.total === null
      ? STRINGS.knowledge.partialUnknown(read)
      : STRINGS.knowledge.partial(read, sayDigits(progress.total, locale));
  return back === null ? words : words + STRINGS.knowledge.back(back);
}

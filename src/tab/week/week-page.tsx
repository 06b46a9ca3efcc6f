import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { comingMeetings } from '../../shared/domain/coming-meetings';
import { englishOf } from '../../shared/domain/english-of';
import { sayDay } from '../../shared/domain/say-time';
import { weekView, workingDays } from '../../shared/domain/week-view';
import { addDays, civilDateOf, instantOf } from '../../shared/domain/zoned-time';
import { optionsOf } from '../../shared/rules/rule-options';
import { backToBackMeetings } from '../../shared/rules/back-to-back-meetings';
import { SkeletonRows } from '../../shared/ui/skeleton-rows';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { useFirstLook } from '../../shared/ui/use-first-look';
import { useSessionState } from '../../shared/ui/use-session';
import { Chip } from '../chip';
import { usePageStyles } from '../page-styles';
import { isComplete } from '../reading';
import { useNarrow } from '../use-narrow';
import { useRoute } from '../use-route';
import { ComingMeetings } from './coming-meetings-list';
import { meetingWarnings, weekHeading } from './week-findings';
import { WeekGrid } from './week-grid';
import { WeekLegend } from './week-legend';
import { WeekList } from './week-list';

const useStyles = makeStyles({
  toolbar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '8px',
    marginBlockStart: '16px',
    minHeight: '32px',
  },
  range: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  spring: { flexGrow: 1 },
  views: { display: 'flex', columnGap: '8px' },
});

const DAYS = 5;
const FIRST_SIGHT = 3;

/** Calendar warnings first, then five working days from today drawn to scale, or the same as a list. */
export function WeekPage(props: { readonly from: string | null }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { go } = useRoute();
  const narrow = useNarrow(720);
  const snapshot = useSessionState((s) => s.snapshot);
  const findings = useSessionState((s) => s.findings);
  const knowledge = useSessionState((s) => s.knowledge);
  const setting = useSessionState((s) => s.rules.get(backToBackMeetings.id));
  const [list, setList] = useState(false);
  const [all, setAll] = useState(false);
  const view = useMemo(() => {
    if (!snapshot) return null;
    const { workingHours, now } = snapshot;
    const today = civilDateOf(now, workingHours.zone);
    const dates = workingDays(props.from ?? today, DAYS, workingHours);
    const until = instantOf(addDays(dates.at(-1) ?? today, 1), 0, workingHours.zone);
    const { prepMinutes, reflectMinutes, runMeetings, runMinutes } = {
      prepMinutes: 15,
      reflectMinutes: 10,
      runMeetings: 3,
      runMinutes: 120,
      ...numbers(optionsOf(backToBackMeetings, setting)),
    };
    const needs = { prepMinutes, reflectMinutes, runMeetings, runMinutes };
    const coming = comingMeetings(snapshot, until);
    return {
      today,
      dates,
      needs,
      until,
      coming,
      days: weekView(snapshot, dates, needs),
      warnings: meetingWarnings(coming, findings),
    };
  }, [snapshot, findings, setting, props.from]);
  const firstLook = useFirstLook();
  if (!snapshot || !view) return null;
  const { zone } = snapshot.workingHours;
  const last = view.dates.at(-1) ?? view.today;
  const day = (date: string) => sayDay(instantOf(date, 720, zone), snapshot.now, zone, snapshot.locale);
  const long = new Intl.DateTimeFormat(englishOf(snapshot.locale), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const range = long.formatRange(
    Date.parse(`${view.dates[0] ?? view.today}T12:00:00Z`),
    Date.parse(`${last}T12:00:00Z`),
  );
  const asList = list || narrow;
  const back = workingDaysBack(view.dates[0] ?? view.today, snapshot.workingHours);
  const shown = all ? view.warnings : view.warnings.slice(0, FIRST_SIGHT);
  return (
    <div className={page.page}>
      <div className={page.heading}>
        <h1 className={page.title}>
          {weekHeading(view.coming.length, view.warnings.length, day(last), isComplete(knowledge))}
        </h1>
        {view.warnings.length > shown.length && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDown16Regular />}
            iconPosition="after"
            onClick={() => setAll(true)}
          >
            {view.warnings.length - shown.length} more
          </Button>
        )}
      </div>
      <StateOfKnowledge />
      {firstLook ? <SkeletonRows rows={FIRST_SIGHT} quiet /> : <ComingMeetings warnings={shown} snapshot={snapshot} />}
      <div className={styles.toolbar}>
        <h2 className={styles.range}>{range}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeft16Regular />}
          aria-label="Earlier"
          onClick={() => go({ page: 'week', from: back })}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronRight16Regular />}
          aria-label="Later"
          onClick={() => go({ page: 'week', from: addDays(last, 1) })}
        />
        {props.from !== null && (
          <Button appearance="subtle" size="small" onClick={() => go({ page: 'week', from: null })}>
            Today
          </Button>
        )}
        <span className={styles.spring} />
        {!narrow && (
          <div className={styles.views} role="group" aria-label="Show as">
            <Chip label="Week" checked={!asList} onPress={() => setList(false)} />
            <Chip label="List" checked={asList} onPress={() => setList(true)} />
          </div>
        )}
      </div>
      {asList ? (
        <WeekList days={view.days} snapshot={snapshot} findings={findings} />
      ) : (
        <WeekGrid days={view.days} snapshot={snapshot} findings={findings} />
      )}
      {!asList && <WeekLegend needs={view.needs} />}
    </div>
  );
}

/** Only the numbers among a rule's options. */
function numbers(options: Readonly<Record<string, number | boolean>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** The first of the five working days before a date. */
function workingDaysBack(first: string, hours: Parameters<typeof workingDays>[2]): string {
  let date = first;
  for (let found = 0, steps = 0; found < DAYS && steps < 60; steps++) {
    date = addDays(date, -1);
    if (workingDays(date, 1, hours)[0] === date) found += 1;
  }
  return date;
}

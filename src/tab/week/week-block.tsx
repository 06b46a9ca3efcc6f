import { mergeClasses, Tooltip } from '@fluentui/react-components';
import { Flag16Filled, Flag16Regular } from '@fluentui/react-icons';
import { spokenName } from '../../shared/domain/client';
import { clientColor } from '../../shared/domain/client-color';
import { sayDay, sayTime } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import type { WeekBlock } from '../../shared/domain/week-view';
import type { Finding } from '../../shared/rules/finding';
import { ClientBar } from '../client-bar';
import { useRoute } from '../use-route';
import { titleBeside } from './title-beside';
import { findingsOn } from './week-findings';
import { useWeekStyles } from './week-styles';

/** Two lines of text from this height on, in pixels (tab.md §7). */
const TWO_LINES = 33;
const ROOM_RULE = 'back-to-back-meetings';

/** One meeting in the drawing: client meetings white with their colour, others grey, private ones “Busy”, holds dashed. */
export function WeekBlockView(props: {
  readonly block: WeekBlock;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly top: number;
  readonly height: number;
  readonly covered: number;
  readonly inTabOrder: boolean;
}) {
  const styles = useWeekStyles();
  const { go } = useRoute();
  const { block, snapshot } = props;
  const { meeting, client } = block;
  const found = findingsOn(meeting.id, props.findings).filter((f) => f.outcome === 'failed');
  const flagged = found.find((f) => f.ruleId !== ROOM_RULE);
  const title = meeting.private || meeting.title === null ? 'Busy' : meeting.title;
  const width = `((100% - 58px) / ${block.columns})`;
  const twoLines = props.height >= TWO_LINES;
  const shown = client ? (flagged || !twoLines ? spokenName(client) : client.name) : null;
  const Flag = flagged?.weight === 'today' ? Flag16Filled : Flag16Regular;
  const body = (
    <button
      type="button"
      data-meeting={meeting.id}
      tabIndex={props.inTabOrder ? 0 : -1}
      aria-label={sayBlock(block, shown, title, found, snapshot)}
      className={mergeClasses(
        styles.block,
        !client && styles.other,
        block.past && styles.past,
        meeting.hold && styles.hold,
      )}
      style={{
        top: props.top + 1,
        height: Math.max(15, props.height - 2),
        insetInlineStart: `calc(14px + ${width} * ${block.column})`,
        width: `calc(${width} - ${block.columns > 1 ? 2 : 0}px)`,
        ...(props.height < 20 ? { paddingTop: 0, lineHeight: '14px' } : {}),
        ...(props.covered > 0 && props.height - props.covered >= 18 ? { paddingTop: props.covered } : {}),
      }}
      onClick={() => go({ page: 'meeting', meetingId: meeting.id })}
    >
      {client && <ClientBar color={clientColor(client, snapshot.clients.values())} className={styles.bar} />}
      {client ? (
        <>
          <span className={mergeClasses(styles.client, flagged && styles.besideFlag)}>
            {shown}{' '}
            {!twoLines && (
              <span className={mergeClasses(styles.title, styles.inline)}>{titleBeside(shown, title)}</span>
            )}
          </span>
          {twoLines && <span className={styles.title}>{title}</span>}
        </>
      ) : (
        <span className={styles.title}>{title}</span>
      )}
      {flagged && (
        <span
          className={mergeClasses(
            styles.flag,
            flagged.weight === 'today'
              ? styles.flagToday
              : flagged.weight === 'this-week'
                ? styles.flagWeek
                : styles.flagLater,
          )}
        >
          <Flag aria-hidden="true" />
        </span>
      )}
    </button>
  );
  if (found.length === 0) return body;
  return (
    <Tooltip
      withArrow
      relationship="description"
      positioning="below-start"
      showDelay={250}
      content={{ children: found.map((f) => <div key={f.key}>{f.message}</div>) }}
    >
      {body}
    </Tooltip>
  );
}

/** “Halden Foods, Quarterly review, Friday 10:00 to 11:30. No agenda yet.”: begins with the words that are seen, for those who say them. */
function sayBlock(
  block: WeekBlock,
  client: string | null,
  title: string,
  found: readonly Finding[],
  snapshot: Snapshot,
): string {
  const { zone } = snapshot.workingHours;
  const { meeting } = block;
  const when = `${sayDay(meeting.start, snapshot.now, zone, snapshot.locale)} ${sayTime(meeting.start, zone, snapshot.locale)} to ${sayTime(meeting.end, zone, snapshot.locale)}`;
  return [`${client === null ? '' : `${client}, `}${title}, ${when}.`, ...found.map((f) => f.message)].join(' ');
}

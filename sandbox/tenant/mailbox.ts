import type { MailboxSettings, OutlookCategory } from '@microsoft/microsoft-graph-types';
import { CalendarStore } from './calendar-store';
import { DriveStore } from './drive-store';
import { MailFolders } from './mail-folders';
import { MailboxJournal } from './mailbox-journal';
import { MessageStore } from './message-store';
import { stableGuid } from './opaque-id';
import type { TenantPerson } from './tenant-api';
import { TodoStore } from './todo-store';

/** Everything one person owns: mail, calendar, tasks, categories, settings and files. */
export class Mailbox {
  readonly person: TenantPerson;
  readonly journal: MailboxJournal;
  readonly folders: MailFolders;
  readonly messages: MessageStore;
  readonly calendar: CalendarStore;
  readonly todo: TodoStore;
  readonly drive: DriveStore;
  categories: readonly OutlookCategory[];
  /** What the person changed of the settings that follow from `person`. */
  settings: MailboxSettings;
  /** Ids of the people this calendar is shared with. */
  calendarReaders: readonly string[] = [];

  constructor(person: TenantPerson, now: () => number, onChange: () => void, sequence = 0) {
    this.person = person;
    this.journal = new MailboxJournal(person.id, now, onChange, sequence);
    this.folders = new MailFolders(this.journal);
    this.messages = new MessageStore(this.journal);
    this.calendar = new CalendarStore(this.journal);
    this.todo = new TodoStore(this.journal);
    this.drive = new DriveStore(this.journal);
    this.categories = [
      ['Red category', 'preset0'],
      ['Blue category', 'preset7'],
      ['Green category', 'preset4'],
    ].map(([displayName, color]) => ({
      id: stableGuid(person.id, String(displayName)),
      displayName: displayName ?? '',
      color: color as NonNullable<OutlookCategory['color']>,
    }));
    this.settings = settingsOf(person);
  }

  /** Tells delta rounds of every kind that began before now to start again (410), as the service does when it forgets. */
  forgetSyncStates(): void {
    const sequence = this.journal.next() + 1;
    this.journal.next();
    this.calendar.log.forgetBefore(sequence);
    for (const folder of this.folders.list()) this.messages.log(folder.id).forgetBefore(sequence);
  }
}

function settingsOf(person: TenantPerson): MailboxSettings {
  const clock = (time: string): string => `${time.slice(0, 8)}.0000000`;
  return {
    archiveFolder: null,
    timeZone: person.timeZone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm',
    userPurpose: 'user',
    automaticRepliesSetting: {
      status: 'disabled',
      externalAudience: 'all',
      internalReplyMessage: '',
      externalReplyMessage: '',
      scheduledStartDateTime: { dateTime: '2000-01-01T09:00:00.0000000', timeZone: 'UTC' },
      scheduledEndDateTime: { dateTime: '2000-01-02T09:00:00.0000000', timeZone: 'UTC' },
    },
    language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
    workingHours: {
      daysOfWeek: (person.workDays ?? ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']).map((day) =>
        day.toLowerCase(),
      ) as ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[],
      startTime: clock(person.workStart ?? '09:00:00'),
      endTime: clock(person.workEnd ?? '17:30:00'),
      timeZone: { name: person.timeZone },
    },
  };
}

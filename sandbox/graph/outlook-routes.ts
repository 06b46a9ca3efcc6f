import { eventAttachments, messageAttachments } from './attachment-routes';
import { getCalendarDelta } from './calendar-delta';
import { getCalendar, getCalendars } from './calendar-routes';
import { deleteCategory, getCategories, patchCategory, postCategory } from './category-routes';
import { getCalendarView, getEvent, getEvents, getInstances } from './event-read';
import { cancelEvent, deleteEvent, respondToEvent } from './event-answer';
import { patchEvent, postEvent } from './event-write';
import { translateExchangeIds } from './exchange-ids';
import { getChildFolders, getMailFolder, getMailFolders, postMailFolder } from './mail-folder-routes';
import { getMessageDelta } from './message-delta';
import { getFolderMessages, getMessage, getMessages } from './message-read';
import { createReply, createReplyAll } from './message-reply';
import { reply, replyAll } from './message-reply-send';
import { postSendMail, sendDraft } from './message-send';
import { deleteMessage, moveMessage, patchMessage, postMessage } from './message-write';
import { routesOf } from './route';
import { getSchedule } from './schedule';
import { getMailboxSetting, getMailboxSettings, getSupportedTimeZones, patchMailboxSettings } from './settings-routes';
import { linkedResources, taskLists, tasks } from './todo-routes';

/** Mail, calendar, settings and tasks: what Exchange serves, with the scope each one needs. */
export const outlookRoutes = routesOf('outlook', [
  ['GET /me/mailFolders', 'mailBasic', 'collection MailFolder', getMailFolders],
  ['POST /me/mailFolders', 'mailWrite', 'entity MailFolder', postMailFolder],
  ['GET /me/mailFolders/{mailFolder-id}', 'mailBasic', 'entity MailFolder', getMailFolder],
  ['GET /me/mailFolders/{mailFolder-id}/childFolders', 'mailBasic', 'collection MailFolder', getChildFolders],
  ['GET /me/mailFolders/{mailFolder-id}/messages', 'mailBasic', 'collection Message', getFolderMessages],
  ['GET /me/mailFolders/{mailFolder-id}/messages/delta', 'mailBasic', 'delta Message', getMessageDelta],
  ['GET /me/messages', 'mailBasic', 'collection Message', getMessages],
  ['POST /me/messages', 'mailWrite', 'entity Message', postMessage],
  ['GET /me/messages/{message-id}', 'mailBasic', 'entity Message', getMessage],
  ['PATCH /me/messages/{message-id}', 'mailWrite', 'entity Message', patchMessage],
  ['DELETE /me/messages/{message-id}', 'mailWrite', 'nothing', deleteMessage],
  ['POST /me/messages/{message-id}/createReply', 'mailWrite', 'entity Message', createReply],
  ['POST /me/messages/{message-id}/createReplyAll', 'mailWrite', 'entity Message', createReplyAll],
  ['POST /me/messages/{message-id}/reply', 'mailSend', 'nothing', reply],
  ['POST /me/messages/{message-id}/replyAll', 'mailSend', 'nothing', replyAll],
  ['POST /me/messages/{message-id}/send', 'mailSend', 'nothing', sendDraft],
  ['POST /me/messages/{message-id}/move', 'mailWrite', 'entity Message', moveMessage],
  ['GET /me/messages/{message-id}/attachments', 'mail', 'collection Attachment', messageAttachments.list],
  ['POST /me/messages/{message-id}/attachments', 'mailWrite', 'entity Attachment', messageAttachments.add],
  ['GET /me/messages/{message-id}/attachments/{attachment-id}', 'mail', 'entity Attachment', messageAttachments.one],
  ['DELETE /me/messages/{message-id}/attachments/{attachment-id}', 'mailWrite', 'nothing', messageAttachments.remove],
  ['GET /me/messages/{message-id}/attachments/{attachment-id}/$value', 'mail', 'bytes', messageAttachments.content],
  ['POST /me/sendMail', 'mailSend', 'nothing', postSendMail],
  ['POST /me/translateExchangeIds', 'self', 'collection ConvertIdResult', translateExchangeIds],

  ['GET /me/calendar', 'calendarBasic+calendarShared', 'entity Calendar', getCalendar],
  ['GET /me/calendars', 'calendarBasic+calendarShared', 'collection Calendar', getCalendars],
  ['GET /me/calendars/{calendar-id}', 'calendarBasic+calendarShared', 'entity Calendar', getCalendar],
  ['GET /me/calendarView', 'calendarBasic+calendarShared', 'collection Event', getCalendarView],
  ['GET /me/calendarView/delta', 'calendar+calendarShared', 'delta Event', getCalendarDelta],
  ['POST /me/calendar/getSchedule', 'calendarBasic', 'collection ScheduleInformation', getSchedule],
  ['GET /me/events', 'calendarBasic+calendarShared', 'collection Event', getEvents],
  ['POST /me/events', 'calendarWrite', 'entity Event', postEvent],
  ['GET /me/events/{event-id}', 'calendarBasic+calendarShared', 'entity Event', getEvent],
  ['PATCH /me/events/{event-id}', 'calendarWrite', 'entity Event', patchEvent],
  ['DELETE /me/events/{event-id}', 'calendarWrite', 'nothing', deleteEvent],
  ['GET /me/events/{event-id}/instances', 'calendarBasic', 'collection Event', getInstances],
  ['POST /me/events/{event-id}/cancel', 'calendarWrite', 'nothing', cancelEvent],
  ['POST /me/events/{event-id}/accept', 'calendarWrite', 'nothing', respondToEvent],
  ['POST /me/events/{event-id}/decline', 'calendarWrite', 'nothing', respondToEvent],
  ['POST /me/events/{event-id}/tentativelyAccept', 'calendarWrite', 'nothing', respondToEvent],
  ['GET /me/events/{event-id}/attachments', 'calendar', 'collection Attachment', eventAttachments.list],
  ['POST /me/events/{event-id}/attachments', 'calendarWrite', 'entity Attachment', eventAttachments.add],
  ['GET /me/events/{event-id}/attachments/{attachment-id}', 'calendar', 'entity Attachment', eventAttachments.one],
  ['DELETE /me/events/{event-id}/attachments/{attachment-id}', 'calendarWrite', 'nothing', eventAttachments.remove],
  ['GET /me/events/{event-id}/attachments/{attachment-id}/$value', 'calendar', 'bytes', eventAttachments.content],

  ['GET /me/mailboxSettings', 'settings', 'entity MailboxSettings', getMailboxSettings],
  ['PATCH /me/mailboxSettings', 'settingsWrite', 'entity MailboxSettings', patchMailboxSettings],
  ['GET /me/mailboxSettings/automaticRepliesSetting', 'settings', 'entity AutomaticRepliesSetting', getMailboxSetting],
  ['GET /me/mailboxSettings/language', 'settings', 'entity LocaleInfo', getMailboxSetting],
  ['GET /me/mailboxSettings/timeZone', 'settings', 'value', getMailboxSetting],
  ['GET /me/mailboxSettings/workingHours', 'settings', 'entity WorkingHours', getMailboxSetting],
  ['GET /me/outlook/supportedTimeZones', 'self', 'collection TimeZoneInformation', getSupportedTimeZones],
  ['GET /me/outlook/masterCategories', 'settings', 'collection OutlookCategory', getCategories],
  ['POST /me/outlook/masterCategories', 'settingsWrite', 'entity OutlookCategory', postCategory],
  ['PATCH /me/outlook/masterCategories/{outlookCategory-id}', 'settingsWrite', 'entity OutlookCategory', patchCategory],
  ['DELETE /me/outlook/masterCategories/{outlookCategory-id}', 'settingsWrite', 'nothing', deleteCategory],

  ['GET /me/todo/lists', 'tasks', 'collection TodoTaskList', taskLists.list],
  ['POST /me/todo/lists', 'tasksWrite', 'entity TodoTaskList', taskLists.add],
  ['GET /me/todo/lists/{todoTaskList-id}', 'tasks', 'entity TodoTaskList', taskLists.one],
  ['PATCH /me/todo/lists/{todoTaskList-id}', 'tasksWrite', 'entity TodoTaskList', taskLists.change],
  ['DELETE /me/todo/lists/{todoTaskList-id}', 'tasksWrite', 'nothing', taskLists.remove],
  ['GET /me/todo/lists/{todoTaskList-id}/tasks', 'tasks', 'collection TodoTask', tasks.list],
  ['POST /me/todo/lists/{todoTaskList-id}/tasks', 'tasksWrite', 'entity TodoTask', tasks.add],
  ['GET /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}', 'tasks', 'entity TodoTask', tasks.one],
  ['PATCH /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}', 'tasksWrite', 'entity TodoTask', tasks.change],
  ['DELETE /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}', 'tasksWrite', 'nothing', tasks.remove],
  [
    'GET /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/linkedResources',
    'tasks',
    'collection LinkedResource',
    linkedResources.list,
  ],
  [
    'POST /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/linkedResources',
    'tasksWrite',
    'entity LinkedResource',
    linkedResources.add,
  ],
  [
    'GET /me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/linkedResources/{linkedResource-id}',
    'tasks',
    'entity LinkedResource',
    linkedResources.one,
  ],
]);

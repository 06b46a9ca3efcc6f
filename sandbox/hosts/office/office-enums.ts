/** The enumerations of Office.js that an Outlook add-in reads at run time, with the values of the real ones. */
export const officeEnums = {
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Html: 'html', Text: 'text', Matrix: 'matrix', Table: 'table' },
  EventType: {
    ItemChanged: 'olkItemSelectedChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    AppointmentTimeChanged: 'olkAppointmentTimeChanged',
    AttachmentsChanged: 'olkAttachmentsChanged',
    EnhancedLocationsChanged: 'olkEnhancedLocationsChanged',
    RecurrenceChanged: 'olkRecurrenceChanged',
    OfficeThemeChanged: 'officeThemeChanged',
    SelectedItemsChanged: 'olkSelectedItemsChanged',
    InfobarClicked: 'olkInfobarClicked',
    InitializationContextChanged: 'olkInitializationContextChanged',
  },
  HostType: {
    Word: 'Word',
    Excel: 'Excel',
    PowerPoint: 'PowerPoint',
    Outlook: 'Outlook',
    OneNote: 'OneNote',
    Project: 'Project',
    Access: 'Access',
  },
  PlatformType: {
    PC: 'PC',
    OfficeOnline: 'OfficeOnline',
    Mac: 'Mac',
    iOS: 'iOS',
    Android: 'Android',
    Universal: 'Universal',
  },
  ThemeId: { Black: 4, Colorful: 0, DarkGray: 3, White: 5 },
} as const;

/** `Office.MailboxEnums`, as far as an add-in that reads and drafts needs it. */
export const mailboxEnums = {
  ItemType: { Message: 'message', Appointment: 'appointment' },
  ItemNotificationMessageType: {
    ProgressIndicator: 'progressIndicator',
    InformationalMessage: 'informationalMessage',
    ErrorMessage: 'errorMessage',
    InsightMessage: 'insightMessage',
  },
  ActionType: { ShowTaskPane: 'showTaskPane' },
  RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0', Beta: 'beta' },
  ResponseType: {
    None: 'none',
    Organizer: 'organizer',
    Tentative: 'tentative',
    Accepted: 'accepted',
    Declined: 'declined',
  },
  RecipientType: { User: 'user', DistributionList: 'distributionList', ExternalUser: 'externalUser', Other: 'other' },
  AttachmentType: { File: 'file', Item: 'item', Cloud: 'cloud' },
  AttachmentContentFormat: { Base64: 'base64', Url: 'url', Eml: 'eml', ICalendar: 'iCalendar' },
  ComposeType: { NewMail: 'newMail', Reply: 'reply', Forward: 'forward' },
  BodyMode: { FullBody: 0, HostConfig: 1 },
  AppointmentSensitivityType: {
    Normal: 'normal',
    Personal: 'personal',
    Private: 'private',
    Confidential: 'confidential',
  },
} as const;

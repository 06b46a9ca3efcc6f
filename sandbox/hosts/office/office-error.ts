/** A call of Office.js that failed: what lands in `asyncResult.error`. */
export class OfficeError extends Error {
  constructor(
    readonly code: number,
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

/** The failures the stand-in raises, with the names of `@types/office-js` and the codes real clients give. */
export const officeErrors = {
  internal: () => new OfficeError(5001, 'InternalError', 'An internal error has occurred.'),
  tooManyCalls: () =>
    new OfficeError(5001, 'InternalError', 'An internal error has occurred: more than three calls are under way.'),
  dataTooLong: (what: string, limit: number) =>
    new OfficeError(
      9000,
      'DataExceedsMaximumSize',
      `The value of '${what}' is too long. The maximum number of characters is ${limit}.`,
    ),
  tooManyRecipients: (limit: number) =>
    new OfficeError(
      9023,
      'NumberOfRecipientsExceeded',
      `The total number of recipients in the field can't exceed ${limit}.`,
    ),
  tooManyNotifications: () =>
    new OfficeError(
      9027,
      'NumberOfNotificationsExceeded',
      "The notification couldn't be added because the notification limit has been reached.",
    ),
  notificationMissing: () =>
    new OfficeError(9028, 'NotificationKeyNotFound', 'There are no notifications with the provided key.'),
  notificationExists: () =>
    new OfficeError(9029, 'NotificationKeyAlreadyExists', 'A notification with the provided key already exists.'),
  dialogDomain: () => new OfficeError(12004, 'DialogDomainError', "The domain of the URL isn't trusted."),
  dialogNeedsHttps: () => new OfficeError(12005, 'DialogHttpsError', 'HTTPS is required.'),
  dialogOpen: () => new OfficeError(12007, 'DialogAlreadyOpened', 'A dialog box is already opened from this window.'),
  dialogIgnored: () => new OfficeError(12009, 'DialogIgnored', 'The user chose to ignore the dialog box.'),
  noContext: () => new OfficeError(9020, 'GenericResponseError', 'There is no initialization context.'),
  notSaved: () => new OfficeError(9038, 'ItemNotSaved', "The id can't be retrieved until the item is saved."),
  settings: () => new OfficeError(9019, 'GenericSettingsError', 'The settings could not be saved.'),
  settingsTooLong: () => new OfficeError(9057, 'DataExceedsMaximumSize', 'The settings are larger than 32 KB.'),
  endBeforeStart: () => new OfficeError(9010, 'InvalidEndTime', 'The appointment end time is before its start time.'),
  uploadFailed: () => new OfficeError(9006, 'AttachmentUploadGeneralFailure', 'The attachment could not be added.'),
  invalidAttachment: () => new OfficeError(9044, 'InvalidAttachmentId', 'The attachment identifier does not exist.'),
  invalidCategory: () => new OfficeError(9051, 'InvalidCategory', 'Invalid categories were provided.'),
  sessionKeyMissing: () => new OfficeError(9056, 'KeyNotFound', "The specified key wasn't found."),
  invalidFormat: () => new OfficeError(9002, 'InvalidFormatError', 'The body format is not that of the item.'),
} as const;

/** What Office.js throws at once, before any call, when an argument is longer than the interface allows. */
export function argumentOutOfRange(name: string): Error {
  const error = new Error(
    `Sys.ArgumentOutOfRangeException: Specified argument was out of the range of valid values.\nParameter name: ${name}`,
  );
  error.name = 'Sys.ArgumentOutOfRangeException';
  return error;
}

/** What Office.js throws at once when an argument is missing or of the wrong kind. */
export function invalidArgument(name: string): Error {
  const error = new Error(
    `Sys.ArgumentException: Value does not fall within the expected range.\nParameter name: ${name}`,
  );
  error.name = 'Sys.ArgumentException';
  return error;
}

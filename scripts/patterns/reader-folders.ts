/** Where files stand that read foreign text with patterns which they put together while they load. */
export const READER_FOLDERS = ['src/shared/domain', 'src/shared/rules', 'src/taskpane/launch-event/plain-signs.ts'];

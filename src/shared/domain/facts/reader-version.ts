/**
 * Version of what `messageFacts` makes of a mail. Raise it when facts are added or read differently enough that mails kept on a device are
 * worth reading again: each device then does so by itself, in the background (`syncMailAgain`). Mails kept before versions were counted are 1.
 */
export const READER_VERSION = 3;

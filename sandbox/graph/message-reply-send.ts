import type { Handler } from './graph-call';
import { replyDraftFor } from './message-reply';
import { sendDraft } from './message-send';

const sendAtOnce =
  (all: boolean): Handler =>
  (call) =>
    sendDraft({ ...call, path: { 'message-id': replyDraftFor(call, all).key } });

/** `POST /me/messages/{id}/reply`: an answer to the sender, sent at once. */
export const reply = sendAtOnce(false);
/** `POST /me/messages/{id}/replyAll`: an answer to everyone, sent at once. */
export const replyAll = sendAtOnce(true);

/** A normalised SMTP address: trimmed, lower case, domain in ASCII (see `normalizeAddress`). The only key people are known by. */
export type Address = string;

/** Someone on a mail or at a meeting. `name` is what the mail says and proves nothing (display names are spoofed). */
export interface Person {
  readonly address: Address;
  readonly name: string;
}

/** The signed-in person. All addresses reach the same mailbox; the first is the primary one. */
export interface Me {
  readonly name: string;
  readonly addresses: readonly Address[];
}

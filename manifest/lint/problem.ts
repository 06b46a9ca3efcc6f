/** What can be wrong with the manifests beyond what Microsoft's schema sees. The code names the fault in reports and tests. */
export type ProblemCode =
  | 'dangling-action'
  | 'unused-action'
  | 'unknown-event'
  | 'missing-associate'
  | 'unknown-command'
  | 'missing-file'
  | 'foreign-domain'
  | 'not-https'
  | 'mailbox-too-low'
  | 'blocking-send'
  | 'pinned-appointment'
  | 'no-item-outside-reading'
  | 'unknown-permission'
  | 'icon-size'
  | 'icon-colour'
  | 'text-length'
  | 'missing-translation'
  | 'unknown-translation'
  | 'duplicate-id'
  | 'shared-identity'
  | 'hidden-id'
  | 'dangling-resource'
  | 'resource-id-length'
  | 'xml-structure'
  | 'mobile-event'
  | 'mobile-locked-out'
  | 'icon-set'
  | 'event-runtime'
  | 'sign-in'
  | 'outlook-in-teams-package'
  | 'panes-differ'
  | 'events-differ'
  | 'labels-differ'
  | 'permissions-differ'
  | 'versions-differ';

/** One fault: its code, where it stands (`manifest.json extensions[0].autoRunEvents[2]`), and a sentence that says what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly message: string;
}

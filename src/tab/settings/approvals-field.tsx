import { Field, Select } from '@fluentui/react-components';
import { assertNever } from '../../shared/domain/assert-never';
import type { ApprovalMode } from '../../shared/domain/client';

const MODES: readonly ApprovalMode[] = ['always', 'for-changes', 'never'];

/** What the client wants to approve in writing before it is done; null where nobody said. */
export function ApprovalsField(props: {
  readonly value: ApprovalMode | null;
  readonly onChange: (mode: ApprovalMode | null) => void;
}) {
  return (
    <Field label="Written approval needed" hint="Before work is told as done or live">
      <Select
        value={props.value ?? ''}
        onChange={(_, d) => props.onChange(MODES.find((mode) => mode === d.value) ?? null)}
      >
        <option value="">Not said</option>
        {MODES.map((mode) => (
          <option key={mode} value={mode}>
            {said(mode)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function said(mode: ApprovalMode): string {
  switch (mode) {
    case 'always':
      return 'Always';
    case 'for-changes':
      return 'For changes to what was agreed';
    case 'never':
      return 'Never: they gave you a free hand';
    default:
      return assertNever(mode);
  }
}

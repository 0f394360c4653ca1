import { ChoiceField } from '@platform/web/ui/field.tsx';

/** Chooses one role of an exercise or all of them; hidden without roles. */
export const RoleChoice = ({
  label,
  all,
  roles,
  role,
  onChange,
}: {
  readonly label: string;
  /** What it is called that none is chosen. */
  readonly all: string;
  readonly roles: readonly { readonly id: string; readonly text: string }[];
  readonly role: string;
  readonly onChange: (role: string) => void;
}) =>
  roles.length === 0 ? null : (
    <ChoiceField
      label={label}
      value={roles.some(({ id }) => id === role) ? role : ''}
      choices={[{ id: '', name: all }, ...roles.map(({ id, text }) => ({ id, name: text }))]}
      onChange={onChange}
    />
  );

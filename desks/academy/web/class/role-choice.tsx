import { ChoiceField } from '@platform/web/ui/field.tsx';

/** Which of the roles of an exercise something is for, or all of them; nothing where it has none. */
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

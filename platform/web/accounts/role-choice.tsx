import { roleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { areIncompatible } from '@platform/api/role-conflicts.ts';
import { roles as allRoles, type Role } from '@platform/api/vocabulary.ts';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { CheckIcon } from '../ui/icons.tsx';

/** Chooses roles; those that must not meet with a chosen one cannot be chosen. */
export const RoleChoice = ({
  chosen,
  onChange,
}: {
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
}) => {
  const { i18n } = useLingui();
  const excluderOf = (role: Role): Role | undefined =>
    chosen.includes(role) ? undefined : chosen.find((other) => areIncompatible(role, other));
  return (
    <CheckboxGroup
      className="account-roles"
      value={[...chosen]}
      onChange={(next) => onChange(allRoles.filter((role) => next.includes(role)))}
    >
      <Label>
        <Trans>Roles</Trans>
      </Label>
      {allRoles.map((role) => {
        const other = excluderOf(role);
        return (
          <Checkbox key={role} value={role} className="choice-box" isDisabled={other !== undefined}>
            {({ isSelected }) => (
              <>
                <span className="choice-sign" aria-hidden="true">
                  {isSelected ? <CheckIcon /> : null}
                </span>
                <span>
                  {i18n._(roleTexts[role])}
                  {other === undefined ? null : (
                    <span className="soft small">
                      {' '}
                      <Excluded name={i18n._(roleTexts[other])} pair={[role, other]} />
                    </span>
                  )}
                </span>
              </>
            )}
          </Checkbox>
        );
      })}
    </CheckboxGroup>
  );
};

/** With which chosen role a role must not meet, and why. */
const Excluded = ({
  name,
  pair,
}: {
  readonly name: string;
  readonly pair: readonly [Role, Role];
}) =>
  pair.includes('data-protection-officer') ? (
    <Trans>Not together with {name}: who supervises holds no other role</Trans>
  ) : pair.includes('administrator') ? (
    <Trans>Not together with {name}: who gives rights reads no travellers or cases</Trans>
  ) : (
    <Trans>Not together with {name}: the border reads no PNR</Trans>
  );

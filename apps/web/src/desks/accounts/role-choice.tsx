import { roles as allRoles, type Role } from '@amirani/contract';
import { areIncompatible } from '@amirani/contract/identity';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { roleTexts } from '../../texts/words.ts';
import { CheckIcon } from '../../ui/icons.tsx';

/** Chooses roles; those that must not meet with a chosen one cannot be chosen. */
export const RoleChoice = ({
  chosen,
  onChange,
}: {
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
}) => {
  const { i18n } = useLingui();
  const isExcluded = (role: Role): boolean =>
    !chosen.includes(role) && chosen.some((other) => areIncompatible(role, other));
  return (
    <CheckboxGroup
      className="account-roles"
      value={[...chosen]}
      onChange={(next) => onChange(allRoles.filter((role) => next.includes(role)))}
    >
      <Label>
        <Trans>Roles</Trans>
      </Label>
      {allRoles.map((role) => (
        <Checkbox key={role} value={role} className="choice-box" isDisabled={isExcluded(role)}>
          {({ isSelected }) => (
            <>
              <span className="choice-sign" aria-hidden="true">
                {isSelected ? <CheckIcon /> : null}
              </span>
              <span>
                {i18n._(roleTexts[role])}
                {isExcluded(role) ? (
                  <span className="soft small">
                    {' '}
                    <Trans>Not together with a chosen role</Trans>
                  </span>
                ) : null}
              </span>
            </>
          )}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
};

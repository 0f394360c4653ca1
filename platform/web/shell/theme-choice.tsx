import { useLingui } from '@lingui/react/macro';
import { prefer, preferences } from '../platform/preferences.ts';
import { useStore } from '../platform/store.ts';
import { ChoiceField } from '../ui/field.tsx';

/** Light, dark, or as the machine says. */
export const ThemeChoice = ({ compact = true }: { readonly compact?: boolean }) => {
  const { t } = useLingui();
  const { theme } = useStore(preferences);
  return (
    <ChoiceField
      label={t`Theme`}
      compact={compact}
      value={theme}
      choices={[
        { id: 'system', name: t`Theme of the machine` },
        { id: 'light', name: t`Light theme` },
        { id: 'dark', name: t`Dark theme` },
      ]}
      onChange={(chosen) => prefer({ theme: chosen })}
    />
  );
};

/** Booth for gloves and glare, desk for many rows, reading for long texts. */
export const DensityChoice = () => {
  const { t } = useLingui();
  const { density } = useStore(preferences);
  return (
    <ChoiceField
      label={t`Density`}
      value={density}
      choices={[
        { id: 'booth', name: t`Booth: large targets` },
        { id: 'desk', name: t`Desk: many rows` },
        { id: 'reading', name: t`Reading: wide lines` },
      ]}
      onChange={(chosen) => prefer({ density: chosen })}
    />
  );
};

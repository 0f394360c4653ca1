import { Trans } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { Field } from './field.tsx';

/** Where somebody writes why they do something, in their own words. */
export const OwnReason = ({ rows = 2, ...props }: Omit<ComponentProps<typeof Field>, 'label'>) => (
  <Field
    label={<Trans>Your reason, in your own words</Trans>}
    rows={rows}
    maxLength={2000}
    {...props}
  />
);

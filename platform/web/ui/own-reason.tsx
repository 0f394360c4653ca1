import { Trans } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { Field } from './field.tsx';

/** Where somebody writes why they do something, in their own words. A form calls it by a shorter name in what is missing. */
export const OwnReason = ({
  rows = 2,
  label: _,
  ...props
}: Omit<ComponentProps<typeof Field>, 'label'> & { readonly label?: string }) => (
  <Field
    {...props}
    label={<Trans>Your reason, in your own words</Trans>}
    rows={rows}
    maxLength={props.maxLength ?? 2000}
  />
);

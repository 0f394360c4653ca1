import type { ReactNode } from 'react';
import { keysOf } from '../platform/shortcut-list.ts';
import { Button } from './button.tsx';
import { BackIcon } from './icons.tsx';

/** Back to the list that this page was opened from. */
export const BackButton = ({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: ReactNode;
}) => (
  <Button kind="quiet" hint={keysOf('back')} onPress={onPress}>
    <BackIcon />
    {children}
  </Button>
);

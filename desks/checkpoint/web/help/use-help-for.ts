import { useEffect } from 'react';
import { helpFor } from './help-state.ts';

/** While the screen shows a check, help that is asked for is asked for at that check. */
export const useHelpFor = (check: string | undefined): void => {
  useEffect(() => {
    helpFor.set(check);
    return () => helpFor.set(undefined);
  }, [check]);
};

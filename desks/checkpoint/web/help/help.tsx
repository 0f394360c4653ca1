import { Trans } from '@lingui/react/macro';
import type { Role } from '@platform/api/vocabulary.ts';
import { askUnasked, useApi } from '@platform/web/platform/api.ts';
import { useChanges } from '@platform/web/platform/changes.ts';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { useCallback } from 'react';
import { helpCall } from './help-calls.ts';
import { HelpPanel } from './help-panel.tsx';
import { helpFor, helpOpen } from './help-state.ts';

/** Who may have a traveller before them. */
const askers: readonly Role[] = ['border-officer', 'second-line-officer', 'document-examiner'];

/** Whether this person may ask for help: a purpose is stated, as for every other call. */
const useMayAsk = (): boolean => {
  const { data: session } = useSession();
  const stated = useStore(statedPurpose);
  return stated !== undefined && session?.roles.some((role) => askers.includes(role)) === true;
};

/** The way to help, always in the same place of the window, and whether it is on its way. */
export const HelpButton = () => {
  const may = useMayAsk();
  const toggle = useCallback(() => helpOpen.update((open) => !open), []);
  useShortcut('help', () => helpOpen.set(true), may);
  useShortcut('help.always', () => helpOpen.set(true), may);
  if (!may) return null;
  return (
    <>
      <HelpState />
      <Button className="button help-button" hint={keysOf('help')} onPress={toggle}>
        <Trans>Help</Trans>
      </Button>
    </>
  );
};

/** The panel beside the work; the work stays as it is and goes on. */
export const HelpBeside = () => {
  const may = useMayAsk();
  const open = useStore(helpOpen);
  const check = useStore(helpFor);
  return may && open ? <HelpPanel check={check} /> : null;
};

/** State of this officer's calls, without the kind of help. */
const HelpState = () => {
  const call = useStore(helpCall);
  const { data, refetch } = useApi('listMyReferrals', {}, call?.state === 'stored');
  const read = (): void => {
    if (call?.state === 'stored') askUnasked(() => void refetch());
  };
  useChanges('referral', read, read);
  const own = data?.referrals.find(({ id }) => id === call?.id);
  return (
    <span role="status">
      {call === undefined ? null : call.state === 'sending' ? (
        <Badge verdict="not-checked">
          <Trans>Help is being asked for</Trans>
        </Badge>
      ) : call.state === 'refused' ? (
        <Badge verdict="obstacle">
          <Trans>Help could not be asked for</Trans>
        </Badge>
      ) : own?.acknowledgedAt === undefined ? (
        <Badge verdict="attention">
          <Trans>Help was asked for</Trans>
        </Badge>
      ) : (
        <Badge verdict="met">
          <Trans>Help is on its way</Trans>
        </Badge>
      )}
    </span>
  );
};

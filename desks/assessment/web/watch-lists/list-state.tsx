import { listStateTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { WatchList } from '../../api/watch-lists/types.ts';

const shapes: Readonly<Record<WatchList['state'], Verdict>> = {
  draft: 'not-checked',
  proposed: 'attention',
  active: 'met',
  retired: 'aborted',
};

/** State of a list. For an active list past its last day, it says that travellers are not compared. */
export const ListState = ({ list }: { readonly list: WatchList }) => {
  const { i18n } = useLingui();
  const word = listStateTexts[list.state];
  return list.state === 'active' && !list.counts ? (
    <Badge verdict="attention">
      <Trans>Outside its term: travellers are not compared with it</Trans>
    </Badge>
  ) : (
    <Badge verdict={shapes[list.state]}>{word === undefined ? list.state : i18n._(word)}</Badge>
  );
};

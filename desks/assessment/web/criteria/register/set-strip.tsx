import { Plural, Trans } from '@lingui/react/macro';
import type { CriteriaSet } from '../../../api/criteria/types.ts';

/** What runs today, named by one digest: the same before and after a million travellers (R18). */
export const SetStrip = ({ set }: { readonly set: CriteriaSet }) => (
  <p className="set-strip">
    <strong>
      <Plural value={set.running} one="# criterion runs" other="# criteria run" />
    </strong>{' '}
    <span className="soft">
      <Plural value={set.released} one="of # released" other="of # released" />
      {'; '}
      <Trans>
        digest of the set <code className="set-digest">{set.hash}</code>
      </Trans>
    </span>
  </p>
);

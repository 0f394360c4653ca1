import { Plural } from '@lingui/react/macro';

/** Number of events without a date, after the count of those with one; empty if zero. */
export const Undated = ({ undated }: { readonly undated: number }) =>
  undated === 0 ? null : (
    <>
      {'; '}
      <Plural
        value={undated}
        one="# has no date and is in no timeline"
        other="# have no date and are in no timeline"
      />
    </>
  );

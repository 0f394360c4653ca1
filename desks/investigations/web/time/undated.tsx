import { Plural } from '@lingui/react/macro';

/** How many events have no date, behind the count of those that have one; nothing where there are none. */
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

import { Plural } from '@lingui/react/macro';
import { Notice } from '../ui/notice.tsx';

/** How many sessions an act has ended. */
export const SessionsEnded = ({ ended }: { readonly ended: number }) => (
  <Notice
    urgent
    verdict="met"
    title={
      <Plural
        value={ended}
        one="# session ended. Its window shows the sign-in."
        other="# sessions ended. Their windows show the sign-in."
      />
    }
  />
);

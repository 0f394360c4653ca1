import { purposeTexts, roleTexts } from '@amirani/web/src/texts/words.ts';
import { HelpButton } from '@desk/checkpoint/web/help/help.tsx';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Session } from '@platform/api/types.ts';
import { Link } from '@tanstack/react-router';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { feedState } from '../platform/changes.ts';
import { useNow } from '../platform/clock.ts';
import { statedPurpose } from '../platform/purpose.ts';
import { endSession } from '../platform/session.ts';
import { useStore } from '../platform/store.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { LanguageField } from './language-choice.tsx';
import { PurposeForm } from './purpose-form.tsx';
import { SearchBox } from './search-box.tsx';
import { DensityChoice, ThemeChoice } from './theme-choice.tsx';

/** Search, the time, why you are here, and who you are. */
export const TopBar = ({ session }: { readonly session: Session }) => {
  const { t } = useMacro();
  const feed = useStore(feedState);
  return (
    <header className="top-bar">
      <SearchBox session={session} />
      <div className="top-bar-end line-up">
        {feed === 'lost' ? (
          <Badge verdict="attention">
            <Trans>Not live: the connection was lost, it is being tried again</Trans>
          </Badge>
        ) : null}
        <HelpButton />
        <Clock />
        {session.purposes.length === 0 ? null : <PurposeButton session={session} />}
        <LanguageField compact />
        <DialogTrigger>
          <Button kind="quiet">
            <span className="who">{session.name}</span>
            <span className="visually-hidden">{t`Your account and view`}</span>
            <ChevronIcon />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Dialog className="dialog" aria-label={t`Your account and view`}>
              {({ close }) => <AccountPanel session={session} onDone={close} />}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
    </header>
  );
};

const AccountPanel = ({
  session,
  onDone,
}: {
  readonly session: Session;
  readonly onDone: () => void;
}) => {
  const { i18n } = useLingui();
  return (
    <div className="stack">
      <div>
        <p>
          <strong>{session.name}</strong> <span className="soft">{session.login}</span>
        </p>
        <p className="soft small">
          {session.roles.map((role) => i18n._(roleTexts[role])).join(', ')}
        </p>
        {session.withheld.length === 0 ? null : (
          <Badge verdict="attention">
            <Trans>
              Not available until administrators settle your roles:{' '}
              {session.withheld.map((role) => i18n._(roleTexts[role])).join(', ')}
            </Trans>
          </Badge>
        )}
      </div>
      {session.initialPassword ? null : (
        <Link to="/own" className="button" onClick={onDone}>
          <Trans>Password and sessions</Trans>
        </Link>
      )}
      <ThemeChoice compact={false} />
      <DensityChoice />
      <Button onPress={() => void endSession()}>
        <Trans>Sign out</Trans>
      </Button>
    </div>
  );
};

const PurposeButton = ({ session }: { readonly session: Session }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const stated = useStore(statedPurpose);
  if (stated === undefined) return null;
  const name = i18n._(purposeTexts[stated.purpose]);
  return (
    <DialogTrigger>
      <Button kind="quiet">
        <span className="purpose">
          <span className="visually-hidden">
            <Trans>Purpose</Trans>
          </span>
          {name}
          <span className="purpose-reference">{stated.reference}</span>
        </span>
        <ChevronIcon />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="dialog" aria-label={t`Purpose`}>
          {({ close }) => <PurposeForm session={session} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

const Clock = () => {
  const now = new Date(useNow(1000));
  const zone = new Intl.DateTimeFormat('en', { timeZoneName: 'short' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const two = (n: number): string => String(n).padStart(2, '0');
  return (
    <time className="clock" dateTime={now.toISOString().slice(0, 16)}>
      {two(now.getHours())}:{two(now.getMinutes())}
      <span className="soft">
        :{two(now.getSeconds())} {zone}
      </span>
    </time>
  );
};

import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Session } from '@platform/api/types.ts';
import { places } from '@platform/desks/registries.ts';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useShortcut } from '../platform/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/icons.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { type Desk, desksOf } from './desks.ts';
import { healthKeepers } from './health-keepers.ts';
import { keyboardMapOpen } from './keyboard-map.tsx';

/** The desks at the left; only those that exist and that the person works at. */
export const Rail = ({ session }: { readonly session: Session }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  // Before the own password is chosen no desk opens, nor any other page.
  const isClosed = session.initialPassword;
  const own = isClosed ? [] : desksOf(session);
  // On a narrow screen the menu is folded, and again after each step.
  const [openAt, setOpenAt] = useState<string>();
  const { pathname } = useLocation();
  const isOpen = openAt === pathname;
  return (
    <nav className="rail" aria-label={t`Desks`} data-open={isOpen ? '' : undefined}>
      <Link to="/" className="rail-name">
        <Mark />
        <span className="wordmark">Amirani</span>
        <span className="visually-hidden">{t`Start`}</span>
      </Link>
      {isClosed ? null : (
        <Button
          className="button rail-fold"
          aria-expanded={isOpen}
          onPress={() => setOpenAt(isOpen ? undefined : pathname)}
        >
          <Trans>Menu</Trans>
        </Button>
      )}
      <ul className="rail-desks">
        {own.map((desk) => (
          <li key={desk.path}>
            <Link
              to={desk.path}
              className="rail-link"
              activeProps={{ 'data-active': '' }}
              activeOptions={{ exact: false, includeSearch: false }}
            >
              <span>{i18n._(desk.title)}</span>
              {desk.key === undefined ? null : <KeyHint keys={desk.key} />}
              <span className="rail-about">{i18n._(desk.about)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {places.map((desk) => (
        <DeskKey key={desk.path} desk={desk} enabled={own.includes(desk)} />
      ))}
      {isClosed ? null : (
        <div className="rail-foot">
          <Button kind="quiet" hint="?" onPress={() => keyboardMapOpen.set(true)}>
            <Trans>Keys</Trans>
          </Button>
          {session.roles.some((role) => healthKeepers.includes(role)) ? (
            <Link to="/health" className="button" data-kind="quiet">
              <Trans>Server health</Trans>
            </Link>
          ) : null}
          <Link to="/notice" className="button" data-kind="quiet">
            <Trans>Notice to travellers</Trans>
          </Link>
          <Link to="/instructions" className="button" data-kind="quiet">
            <Trans>Instructions for use</Trans>
          </Link>
          <Link to="/about" className="button" data-kind="quiet">
            <Trans>About</Trans>
          </Link>
        </div>
      )}
    </nav>
  );
};

const DeskKey = ({ desk, enabled }: { readonly desk: Desk; readonly enabled: boolean }) => {
  const navigate = useNavigate();
  useShortcut(desk.path, () => void navigate({ to: desk.path }), enabled);
  return null;
};
